package org.jalon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuardTest {

  private static LoadTally tally(int rows, int unreadable) {
    LoadTally tally = new LoadTally();
    for (int i = 0; i < rows; i++) {
      tally.row();
    }
    for (int i = 0; i < unreadable; i++) {
      tally.unreadable(i + 2, "SIREN “" + "x".repeat(500) + "”");
    }
    return tally;
  }

  private static Optional<LoadedEdition> before(int rows) {
    return Optional.of(
        new LoadedEdition(LocalDate.of(2026, 1, 1), Instant.EPOCH, rows, "hash", "file.csv", true));
  }

  @Test
  void a_fifth_less_passes_and_more_than_that_only_when_forced() {
    assertThatCode(() -> Guard.USUAL.check(tally(80, 0), before(100), false))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Guard.USUAL.check(tally(79, 0), before(100), false))
        .hasMessageContaining("SHRUNK")
        .hasMessageContaining("79 rows, the edition before has 100");
    assertThatCode(() -> Guard.USUAL.check(tally(79, 0), before(100), true))
        .doesNotThrowAnyException();
  }

  @Test
  void sixty_unreadable_lines_in_a_hundred_are_refused_and_forcing_does_not_help() {
    assertThatThrownBy(() -> Guard.USUAL.check(tally(40, 60), Optional.empty(), true))
        .hasMessageContaining("TOO_MANY_UNREADABLE")
        .hasMessageContaining("60 of 100 lines");
    assertThatCode(() -> Guard.USUAL.check(tally(90, 10), Optional.empty(), false))
        .doesNotThrowAnyException();
  }

  @Test
  void a_heading_alone_is_an_empty_file() {
    assertThatThrownBy(() -> Guard.USUAL.check(tally(0, 0), Optional.empty(), true))
        .hasMessageContaining("EMPTY");
  }

  @Test
  void few_examples_are_kept_and_each_is_short() {
    LoadTally tally = tally(1_000, 40);

    assertThat(tally.examples()).hasSize(10);
    assertThat(tally.examples().getFirst().line()).isEqualTo(2);
    assertThat(tally.examples().getFirst().why()).hasSize(120);
  }
}
