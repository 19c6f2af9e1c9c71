package org.jalon.lheo;

import java.util.ArrayList;
import java.util.List;

/** Collects what a transcoding could not keep as it was. */
final class Losses {
  private final StringBuilder path = new StringBuilder(128);
  private List<Loss> found = List.of();

  /** Goes to the start of a path. */
  void start(String root) {
    path.setLength(0);
    path.append(root);
    found = List.of();
  }

  /** Goes down; give back what it answers to {@link #leave}. */
  int enter(String name, int number, boolean numbered) {
    int before = path.length();
    path.append('/').append(name);
    if (numbered) {
      path.append('[').append(number).append(']');
    }
    return before;
  }

  void leave(int before) {
    path.setLength(before);
  }

  void add(String element, int count, Loss.Fate fate) {
    if (found.isEmpty()) {
      found = new ArrayList<>();
    }
    found.add(new Loss(path + "/" + element, element, count, fate));
  }

  List<Loss> list() {
    return List.copyOf(found);
  }
}
