package org.jalon.web.list.token;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The courses that a reader keeps, in the order in which they were added.
 *
 * @param ids public ids, each once, at most {@value #MOST}
 */
public record CourseList(List<String> ids) {

  public static final int MOST = 30;

  public static final CourseList EMPTY = new CourseList(List.of());

  public CourseList {
    ids = new LinkedHashSet<>(ids).stream().limit(MOST).toList();
  }

  public int size() {
    return ids.size();
  }

  public boolean isEmpty() {
    return ids.isEmpty();
  }

  public boolean isFull() {
    return ids.size() >= MOST;
  }

  public boolean contains(String id) {
    return ids.contains(id);
  }

  /** With the course behind the others; the same list when it is there already, or full. */
  public CourseList with(String id) {
    List<String> more = new ArrayList<>(ids);
    more.add(id);
    return new CourseList(more);
  }

  public CourseList without(String id) {
    return new CourseList(ids.stream().filter(other -> !other.equals(id)).toList());
  }
}
