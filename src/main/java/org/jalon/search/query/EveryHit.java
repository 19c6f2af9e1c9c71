package org.jalon.search.query;

/** Is told of every hit of a pass, not only of those on the page. */
interface EveryHit {

  void add(SegmentColumns segment, int doc);
}
