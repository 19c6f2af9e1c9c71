package org.jalon.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeldTest {

  /** A clock that a test moves. */
  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private final Hands clock = new Hands();
  private Optional<String> source = Optional.empty();
  private int readings;
  private final Held<String> held =
      new Held<>(
          () -> {
            readings++;
            return source;
          },
          clock);

  @Test
  void nothing_is_read_before_it_is_asked_and_then_once() {
    source = Optional.of("first");
    assertThat(readings).isZero();

    assertThat(held.get()).contains("first");
    assertThat(held.get()).contains("first");
    assertThat(readings).isEqualTo(1);
  }

  @Test
  void a_source_that_is_away_is_asked_again_after_half_a_minute() {
    assertThat(held.get()).isEmpty();
    source = Optional.of("back");
    assertThat(held.get()).isEmpty();
    assertThat(readings).isEqualTo(1);

    clock.now = clock.now.plusSeconds(30);

    assertThat(held.get()).contains("back");
  }

  @Test
  void a_reload_replaces_at_once() {
    source = Optional.of("first");
    held.get();
    source = Optional.of("second");
    assertThat(held.get()).contains("first");

    held.reload();

    assertThat(held.get()).contains("second");
  }
}
