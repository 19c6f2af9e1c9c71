package org.jalon.lheo;

import org.jspecify.annotations.Nullable;

/** An element that is being read: what the grammar still expects of it. */
final class Frame {
  private static final int[] NOTHING = {};

  final Node node;
  final ElementType type;
  final int line;
  final int column;
  private final @Nullable Frame parent;
  private final int number;
  private final int[] counts;
  private int furthest;
  boolean hasStrayText;

  /**
   * @param number among its namesakes, from 1; 0 when it may have none
   */
  Frame(Node node, ElementType type, @Nullable Frame parent, int number, int line, int column) {
    this.node = node;
    this.type = type;
    this.parent = parent;
    this.number = number;
    this.line = line;
    this.column = column;
    this.counts = type.children().isEmpty() ? NOTHING : new int[type.children().size()];
  }

  String path() {
    String step = number == 0 ? type.name() : type.name() + "[" + number + "]";
    return parent == null ? step : parent.path() + "/" + step;
  }

  /** Counts one more child; its number among its namesakes. */
  int count(Particle child) {
    return ++counts[child.index()];
  }

  int counted(Particle child) {
    return counts[child.index()];
  }

  /** Whether a child that should come later was met before. */
  boolean isLate(Particle child) {
    if (child.index() < furthest) {
      return true;
    }
    furthest = child.index();
    return false;
  }
}
