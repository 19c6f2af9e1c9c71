package org.jalon.diffusion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that a test sets: noon in Paris. */
final class MovableClock extends Clock {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private volatile LocalDate day;

  MovableClock(LocalDate day) {
    this.day = day;
  }

  void set(LocalDate other) {
    day = other;
  }

  @Override
  public ZoneId getZone() {
    return PARIS;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instant instant() {
    return day.atTime(12, 0).atZone(PARIS).toInstant();
  }
}
