package org.jalon.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LheoDateTest {

  @ParameterizedTest
  @CsvSource({
    "20240229, DAY, 2024-02-29, 2024-02-29",
    "20170900, MONTH, 2017-09-01, 2017-09-30",
    "20240299, MONTH, 2024-02-01, 2024-02-29",
    "20170000, YEAR, 2017-01-01, 2017-12-31",
    "20269999, YEAR, 2026-01-01, 2026-12-31",
    "' 20260101 ', DAY, 2026-01-01, 2026-01-01",
  })
  void a_date_says_how_much_of_it_is_known(
      String text, LheoDate.Precision precision, LocalDate earliest, LocalDate latest) {
    LheoDate date = LheoDate.of(text);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.earliest()).hasValue(earliest);
    assertThat(date.latest()).hasValue(latest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00000000", "99999999", ""})
  void an_unknown_date_has_no_bounds(String text) {
    LheoDate date = LheoDate.of(text);
    assertThat(date.precision()).isEqualTo(LheoDate.Precision.UNKNOWN);
    assertThat(date.earliest()).isEmpty();
    assertThat(date.latest()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01",
        "20261332",
        "20260931",
        "20260229",
        "20260012",
        "20262001",
        "2026010",
        "202601011",
        "２０２６０１０１",
        "00000101",
        "bientôt"
      })
  void what_no_calendar_has_is_malformed(String text) {
    LheoDate date = LheoDate.of(text);
    assertThat(date.precision()).isEqualTo(LheoDate.Precision.MALFORMED);
    assertThat(date.earliest()).isEmpty();
    assertThat(date.latest()).isEmpty();
  }

  @Test
  void a_day_is_written_in_eight_digits() {
    assertThat(LheoDate.of(LocalDate.of(2026, 1, 9)).text()).isEqualTo("20260109");
  }

  @ParameterizedTest
  @CsvSource({"14h15, 14:15", "9h, 09:00", "09H00, 09:00", "14:15, 14:15", "0h, 00:00"})
  void an_hour_is_read_in_the_forms_met(String text, String time) {
    assertThat(LheoHour.find(text)).map(Object::toString).hasValue(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "zz", "24h", "12h60", "9", "h30", "9h5"})
  void what_is_not_an_hour_is_none(String text) {
    assertThat(LheoHour.find(text)).isEmpty();
  }
}
