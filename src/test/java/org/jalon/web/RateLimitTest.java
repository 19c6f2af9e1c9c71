package org.jalon.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private final Clockwork clock = new Clockwork();
  private final RateLimit limit = new RateLimit(60, Duration.ofMinutes(1), clock);

  /** Time that passes only when it is told to. */
  private static final class Clockwork implements TimeMeter {

    private long nanos = 1;

    void pass(Duration time) {
      nanos += time.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }

  private void use(String address, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(limit.secondsToWait(address)).isZero();
    }
  }

  @Test
  void one_too_many_waits_and_passes_when_it_has_waited() {
    use("192.0.2.1", 60);
    long seconds = limit.secondsToWait("192.0.2.1");

    assertThat(seconds).isEqualTo(1);
    clock.pass(Duration.ofSeconds(seconds));
    use("192.0.2.1", 1);
  }

  @Test
  void another_address_has_its_own_count() {
    use("192.0.2.1", 60);
    use("192.0.2.2", 60);

    assertThat(limit.secondsToWait("192.0.2.1")).isPositive();
  }

  @Test
  void the_addresses_of_one_ipv6_network_count_as_one() {
    use("2001:db8:1:2::1", 30);
    use("2001:db8:1:2:ffff::2", 30);

    assertThat(limit.secondsToWait("2001:db8:1:2::3")).isPositive();
    use("2001:db8:1:3::1", 60);
  }

  @Test
  void what_is_no_address_is_counted_too() {
    use("fe80::1%strange:", 60);

    assertThat(limit.secondsToWait("fe80::1%strange:")).isPositive();
  }

  @Test
  void however_many_ask_no_more_are_remembered_than_there_is_room_for() {
    for (int i = 0; i < RateLimit.MOST_ADDRESSES + 500; i++) {
      limit.secondsToWait("10." + i / 65536 + "." + i / 256 % 256 + "." + i % 256);
    }

    assertThat(limit.addresses()).isEqualTo(RateLimit.MOST_ADDRESSES);
  }
}
