package org.jalon.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A table in memory, read at its first use and replaced whole. Readers see the former one or the
 * new one, never a mixture.
 */
public final class Held<T> {

  /** A database that is away is not asked again for each offer. */
  private static final Duration RETRY = Duration.ofSeconds(30);

  private final Supplier<Optional<T>> source;
  private final Clock clock;
  private volatile Optional<T> table = Optional.empty();
  private volatile Instant nextTry = Instant.MIN;

  /**
   * @param source reads the table; empty when it cannot be read now
   */
  public Held(Supplier<Optional<T>> source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  /** The table; empty while its source cannot be reached. Waits for the first reading. */
  public Optional<T> get() {
    Optional<T> known = table;
    return known.isPresent() || clock.instant().isBefore(nextTry) ? known : readOnce();
  }

  private synchronized Optional<T> readOnce() {
    if (table.isEmpty() && !clock.instant().isBefore(nextTry)) {
      reload();
    }
    return table;
  }

  /** Reads the table again, after it changed. */
  public synchronized void reload() {
    Optional<T> read = source.get();
    nextTry = read.isPresent() ? Instant.MIN : clock.instant().plus(RETRY);
    table = read;
  }
}
