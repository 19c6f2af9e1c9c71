package org.jalon.web.course;

import org.jalon.web.Link;
import org.jalon.web.Words;
import org.jalon.web.list.token.ListTokens;
import org.jspecify.annotations.Nullable;

/**
 * What a page of a course says of the reader's list.
 *
 * @param kept whether the course is on it
 * @param add the address that puts it there
 * @param mine the list in progress, else null
 * @param results the search that is gone on with, else null
 */
public record CourseOnList(
    boolean kept, String add, @Nullable Link mine, @Nullable String results) {

  static CourseOnList of(String id, ListLinks links, ListTokens tokens, Words words) {
    String token = links.token();
    boolean kept = tokens.read(token).list().contains(id);
    return new CourseOnList(
        kept,
        links.add(id),
        mine(links, tokens, words),
        token.isEmpty() ? null : links.results(token));
  }

  /** The way to the list that an address carries, else null. */
  static @Nullable Link mine(ListLinks links, ListTokens tokens, Words words) {
    String token = links.token();
    return token.isEmpty()
        ? null
        : new Link(words.get("list.mine", tokens.read(token).list().size()), links.list(token));
  }
}
