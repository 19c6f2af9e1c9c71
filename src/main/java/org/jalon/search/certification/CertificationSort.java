package org.jalon.search.certification;

/** Orders of results; ties by code. */
public enum CertificationSort {
  /** Words first in titles, then elsewhere; active before ended; without words by title. */
  RELEVANCE,
  TITLE,
  LEVEL,
  /** What ends first of what is active. */
  END,
  /** Newest edition or decision first. */
  NEWEST
}
