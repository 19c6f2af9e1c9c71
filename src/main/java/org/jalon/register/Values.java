package org.jalon.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How open data write numbers, days and yes. */
public final class Values {

  private static final DateTimeFormatter FRENCH =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private static final int DAY = 10;
  private static final Set<String> YES = Set.of("true", "vrai", "oui", "o", "1", "yes");

  private Values() {}

  /**
   * The number with that many digits, spaces taken out; spreadsheets lose leading zeros: up to two
   * are put back. Empty when it is none.
   */
  public static Optional<String> digits(String text, int length) {
    String digits = text.replaceAll("[\\s\\u00a0]", "");
    if (!digits.matches("[0-9]+")) {
      return Optional.empty();
    }
    int lost = length - digits.length();
    return lost < 0 || lost > 2 ? Optional.empty() : Optional.of("0".repeat(lost) + digits);
  }

  /** A day as {@code 31/12/2026} or {@code 2026-12-31}, with or without hours; empty if none. */
  public static Optional<LocalDate> day(String text) {
    if (text.length() < DAY) {
      return Optional.empty();
    }
    String day = text.substring(0, DAY);
    try {
      return Optional.of(
          day.charAt(2) == '/' ? LocalDate.parse(day, FRENCH) : LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  public static boolean yes(String text) {
    return YES.contains(text.toLowerCase(Locale.ROOT));
  }
}
