package org.jalon.search.query;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jalon.search.CourseQuery;
import org.springframework.stereotype.Component;

/** How many of the offers that a search finds, on all its pages, lead to which certification. */
@Component
public class OffersByCertification {

  private final LiveIndex index;

  public OffersByCertification(LiveIndex index) {
    this.index = index;
  }

  /**
   * @param certification from a code as offers write it to the one code of its certification
   */
  public Map<String, Integer> count(CourseQuery query, UnaryOperator<String> certification) {
    try (Snapshot snapshot = index.acquire()) {
      CertificationCounter counter =
          new CertificationCounter(snapshot.certifications(), certification);
      CoursePass.run(snapshot, query, 0, counter);
      return counter.counts();
    }
  }
}
