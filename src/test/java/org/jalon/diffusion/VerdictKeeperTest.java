package org.jalon.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jalon.offer.Inspector;
import org.jalon.vocabulary.FlowState;
import org.junit.jupiter.api.Test;

/** Nobody asks for the verdicts here: they follow by themselves. */
class VerdictKeeperTest extends JudgedOffers {

  @Test
  void verdicts_follow_the_runs_and_the_days_by_themselves() throws Exception {
    take(Inspector.NONE, course(1).dates("20250901", "20260310"));
    await(() -> verdicts.find("region_01_A1").isPresent());
    assertThat(of(1, "france-travail").state()).isEqualTo(FlowState.GOES_OUT);

    clock.set(DAY.plusDays(60));
    await(() -> of(1, "france-travail").state() == FlowState.HELD);
    assertThat(of(1).history()).isNotEmpty();

    take(Inspector.NONE, course(2));
    await(() -> of(1, "open-data").state() == FlowState.HELD);
    await(() -> verdicts.find("region_01_A2").isPresent());
  }

  private static void await(BooleanSupplier done) {
    Instant end = Instant.now().plus(Duration.ofSeconds(120));
    while (!done.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      LockSupport.parkNanos(50_000_000);
    }
  }
}
