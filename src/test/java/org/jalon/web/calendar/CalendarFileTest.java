package org.jalon.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

  private static final Instant STAMP = Instant.parse("2026-11-02T08:15:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

  @Test
  void whole_days_end_on_the_day_after() {
    assertThat(lines(CalendarFile.of("", List.of(event("FLE A1", "")))))
        .containsSequence(
            "BEGIN:VEVENT",
            "UID:demo-1@jalon",
            "DTSTAMP:20261102T081500Z",
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "TRANSP:TRANSPARENT",
            "SUMMARY:FLE A1",
            "LOCATION:Lyon",
            "URL:https://example.org/fr/cours/demo-1",
            "END:VEVENT");
  }

  @Test
  void hours_stand_as_the_place_has_them() {
    CalendarEvent event =
        new CalendarEvent(
            "u", STAMP, hours("2026-12-03T18:30", "2026-12-03T20:30"), "FLE", "", "", "");

    assertThat(lines(CalendarFile.of("", List.of(event))))
        .contains("DTSTART:20261203T183000", "DTEND:20261203T203000")
        .noneMatch(line -> line.startsWith("LOCATION") || line.startsWith("URL"));
  }

  @Test
  void a_calendar_to_follow_has_a_name_and_says_when_to_ask_again() {
    assertThat(lines(CalendarFile.of("Cours ; Lyon", List.of())))
        .containsExactly(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Jalon//Jalon//FR",
            "METHOD:PUBLISH",
            "NAME:Cours \\; Lyon",
            "X-WR-CALNAME:Cours \\; Lyon",
            "REFRESH-INTERVAL;VALUE=DURATION:P1D",
            "X-PUBLISHED-TTL:P1D",
            "END:VCALENDAR");
  }

  @Test
  void a_text_cannot_bring_a_line_of_its_own() {
    String file =
        CalendarFile.of(
            "", List.of(event("FLE\r\nEND:VEVENT\rBEGIN:VALARM\u2028x\u0000", "a,b;c\\d\ne")));

    assertThat(lines(file))
        .contains("SUMMARY:FLE\\nEND:VEVENT\\nBEGIN:VALARM\\nx", "DESCRIPTION:a\\,b\\;c\\\\d\\ne")
        .doesNotContain("BEGIN:VALARM")
        .filteredOn("END:VEVENT"::equals)
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void no_line_is_longer_than_75_octets_and_nothing_is_lost(long seed) {
    Random random = new Random(seed);
    String[] letters = {"a", " ", "  ", "é", "ع", "中", "𝄞", ",", "\\", "\n", "(", "؛"};
    StringBuilder text = new StringBuilder("x");
    int kinds = 1 + random.nextInt(letters.length);
    for (int i = 0; i < 400; i++) {
      text.append(letters[random.nextInt(kinds)]);
    }
    text.append('x');
    String file = CalendarFile.of("", List.of(event("FLE", text.toString())));

    assertThat(file.split("\r\n"))
        .as("seed %d", seed)
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .allMatch(line -> !line.isBlank());
    assertThat(lines(file).stream().filter(line -> line.startsWith("DESCRIPTION:")).findFirst())
        .get()
        .extracting(line -> VObjectPropertyValues.unescape(line.substring(12)))
        .as("seed %d", seed)
        .isEqualTo(text.toString().replaceAll(" +", " "));
  }

  @Test
  void what_ends_before_it_begins_is_no_event() {
    assertThatThrownBy(() -> new CalendarEvent.When.Days(DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> hours("2026-12-03T18:30", "2026-12-03T18:29"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static CalendarEvent.When hours(String from, String to) {
    return new CalendarEvent.When.Hours(LocalDateTime.parse(from), LocalDateTime.parse(to));
  }

  private static CalendarEvent event(String summary, String description) {
    return new CalendarEvent(
        "demo-1@jalon",
        STAMP,
        new CalendarEvent.When.Days(DAY, DAY),
        summary,
        description,
        "Lyon",
        "https://example.org/fr/cours/demo-1");
  }

  /** Unfolded. */
  private static List<String> lines(String file) {
    assertThat(file).endsWith("\r\n");
    return Arrays.asList(file.replace("\r\n ", "").split("\r\n"));
  }
}
