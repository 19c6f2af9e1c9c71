package org.jalon.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jalon.offer.OfferStore;
import org.springframework.stereotype.Component;

/** Tells whether a feed should have come by now: rule FLX-03. */
@Component
class Lateness {

  private final OfferStore store;
  private final Clock clock;

  Lateness(OfferStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  boolean isLate(FeedSource source) {
    return source.expectedBy().isPresent()
        && isLate(source.expectedBy().get(), store.findLastGood(source.key()));
  }

  /** Late: since the day of the last hour at which it was expected, it was not there. */
  private boolean isLate(LocalTime expectedBy, Optional<Instant> lastGood) {
    ZonedDateTime now = clock.instant().atZone(clock.getZone());
    LocalDate day =
        now.toLocalTime().isBefore(expectedBy) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
    return lastGood
        .map(good -> good.isBefore(day.atStartOfDay(clock.getZone()).toInstant()))
        .orElse(true);
  }
}
