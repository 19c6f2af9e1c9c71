package org.jalon.search;

/** The order of results; offers that do not state a selected soft filter always come after. */
public enum CourseSort {
  /** Best match of the words first; without words the same as {@link #START}. */
  RELEVANCE,
  /** Nearest place first; only in a circle, otherwise the same as {@link #RELEVANCE}. */
  DISTANCE,
  /** Next start first, then those under way, unknown dates after. */
  START,
  /** Last changed first, unknown dates after: for who follows a search, no order of pages. */
  CHANGE
}
