package org.jalon.intake;

import java.util.List;
import org.hibernate.HibernateException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Names the sources that are late. For alarms: readiness does not ask it. */
@Component("sources")
class SourceHealth implements HealthIndicator {

  private final SourceList sources;
  private final Lateness lateness;
  private final FirstFilling firstFilling;

  SourceHealth(SourceList sources, Lateness lateness, FirstFilling firstFilling) {
    this.sources = sources;
    this.lateness = lateness;
    this.firstFilling = firstFilling;
  }

  @Override
  public Health health() {
    if (!firstFilling.done()) {
      return Health.unknown().build();
    }
    try {
      List<String> late =
          sources.list().stream().filter(lateness::isLate).map(FeedSource::key).toList();
      return late.isEmpty() ? Health.up().build() : Health.down().withDetail("late", late).build();
    } catch (DataAccessException | HibernateException away) {
      return Health.unknown().build();
    }
  }
}
