package org.jalon.lheo;

/**
 * A child in its parent's sequence.
 *
 * @param index place in the sequence, from 0
 * @param max Integer.MAX_VALUE when unbounded
 */
record Particle(String name, int index, int min, int max) {
  boolean repeatable() {
    return max > 1;
  }
}
