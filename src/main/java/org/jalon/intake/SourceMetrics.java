package org.jalon.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.HibernateException;
import org.jalon.offer.RunReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Figures of each source, for the monitoring of who runs the site. */
@Component
@ConditionalOnWebApplication
class SourceMetrics {

  private static final Logger LOG = LoggerFactory.getLogger(SourceMetrics.class);

  private final FeedDesk desk;
  private final FirstFilling firstFilling;
  private final Clock clock;
  private final MultiGauge age;
  private final MultiGauge late;
  private final MultiGauge offers;
  private final MultiGauge seconds;

  SourceMetrics(FeedDesk desk, FirstFilling firstFilling, MeterRegistry meters, Clock clock) {
    this.desk = desk;
    this.firstFilling = firstFilling;
    this.clock = clock;
    this.age =
        MultiGauge.builder("jalon.source.age")
            .description("time since what the source serves was last known to stand here")
            .baseUnit("seconds")
            .register(meters);
    this.late =
        MultiGauge.builder("jalon.source.late")
            .description("1 when the feed should have come by now")
            .register(meters);
    this.offers =
        MultiGauge.builder("jalon.source.run.offers")
            .description("what the last committed run did")
            .register(meters);
    this.seconds =
        MultiGauge.builder("jalon.source.run.duration")
            .description("how long the last committed run took")
            .baseUnit("seconds")
            .register(meters);
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
  void read() {
    if (!firstFilling.done()) {
      return;
    }
    try {
      register(desk.sources());
    } catch (DataAccessException | HibernateException e) {
      LOG.debug("The figures of the sources could not be read", e);
    }
  }

  private void register(List<SourceState> states) {
    List<Row<?>> ages = new ArrayList<>();
    List<Row<?>> lates = new ArrayList<>();
    List<Row<?>> counts = new ArrayList<>();
    List<Row<?>> durations = new ArrayList<>();
    for (SourceState state : states) {
      Tags source = Tags.of("source", state.source().key());
      state
          .lastGood()
          .ifPresent(good ->
              ages.add(Row.of(source, Duration.between(good, clock.instant()).toSeconds())));
      lates.add(Row.of(source, state.late() ? 1 : 0));
      state
          .lastCommitted()
          .ifPresent(run -> {
            counts(source, run, counts);
            durations.add(Row.of(source, run.duration().toMillis() / 1000.0));
          });
    }
    age.register(ages, true);
    late.register(lates, true);
    offers.register(counts, true);
    seconds.register(durations, true);
  }

  private static void counts(Tags source, RunReport run, List<Row<?>> rows) {
    rows.add(Row.of(source.and("what", "read"), run.counts().read()));
    rows.add(Row.of(source.and("what", "added"), run.counts().added()));
    rows.add(Row.of(source.and("what", "changed"), run.counts().changed()));
    rows.add(Row.of(source.and("what", "unchanged"), run.counts().unchanged()));
    rows.add(Row.of(source.and("what", "withdrawn"), run.counts().withdrawn()));
    rows.add(Row.of(source.and("what", "not_regulatory"), run.notRegulatory()));
    rows.add(Row.of(source.and("what", "rejected"), run.rejected()));
  }
}
