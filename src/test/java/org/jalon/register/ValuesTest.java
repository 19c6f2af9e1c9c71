package org.jalon.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValuesTest {

  @Test
  void zeros_that_a_spreadsheet_lost_are_put_back() {
    assertThat(Values.digits("900 123 456", 9)).contains("900123456");
    assertThat(Values.digits("543215", 9)).isEmpty();
    assertThat(Values.digits("5543215", 9)).contains("005543215");
    assertThat(Values.digits("9001234567", 9)).isEmpty();
    assertThat(Values.digits("90012345A", 9)).isEmpty();
    assertThat(Values.digits("", 9)).isEmpty();
  }

  @Test
  void days_are_read_in_french_and_in_iso_and_no_other_is_guessed() {
    assertThat(Values.day("31/12/2027")).contains(LocalDate.of(2027, 12, 31));
    assertThat(Values.day("2027-12-31T00:00:00")).contains(LocalDate.of(2027, 12, 31));
    assertThat(Values.day("31/02/2027")).isEmpty();
    assertThat(Values.day("12-31-2027")).isEmpty();
    assertThat(Values.day("")).isEmpty();
  }

  @Test
  void yes_is_said_in_several_ways_and_the_word_non_is_not_one() {
    assertThat(Values.yes("true")).isTrue();
    assertThat(Values.yes("Oui")).isTrue();
    assertThat(Values.yes("1")).isTrue();
    assertThat(Values.yes("Non")).isFalse();
    assertThat(Values.yes("")).isFalse();
  }
}
