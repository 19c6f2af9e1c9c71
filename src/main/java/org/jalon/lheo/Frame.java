package org.jalon.lheo;

import org.jspecify.annotations.Nullable;

/** An element that is being read: what the grammar still expects of it. */
final class Frame {
  final Node node;
  final ElementType type;
  final int line;
  final int column;
  private final @Nullable Frame parent;
  private final String step;
  private final int[] counts;
  private int furthest;
  boolean hasStrayText;

  /**
   * @param step its name, with its number among its namesakes when it may have some
   */
  Frame(Node node, ElementType type, @Nullable Frame parent, String step, int line, int column) {
    this.node = node;
    this.type = type;
    this.parent = parent;
    this.step = step;
    this.line = line;
    this.column = column;
    this.counts = new int[type.children().size()];
  }

  String path() {
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
