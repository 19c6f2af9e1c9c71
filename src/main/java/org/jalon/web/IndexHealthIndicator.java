package org.jalon.web;

import org.jalon.search.CourseSearch;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The site is ready for readers when there is an index to search. */
@Component("index")
final class IndexHealthIndicator implements HealthIndicator {

  private final CourseSearch search;

  IndexHealthIndicator(CourseSearch search) {
    this.search = search;
  }

  @Override
  public Health health() {
    return search.state().ready() ? Health.up().build() : Health.outOfService().build();
  }
}
