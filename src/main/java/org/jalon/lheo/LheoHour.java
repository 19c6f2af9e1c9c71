package org.jalon.lheo;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours of LHÉO: <code>14h15</code>, <code>9h</code>, and <code>14:15</code>, which is met too. */
public final class LheoHour {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})\\s*[hH:]\\s*(\\d{2})?");

  private LheoHour() {}

  /** The time of day; empty when the text is not one, <code>24h</code> included. */
  public static Optional<LocalTime> find(String text) {
    Matcher matcher = WRITTEN.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String written = matcher.group(2);
    int hour = Integer.parseInt(matcher.group(1));
    int minute = written == null ? 0 : Integer.parseInt(written);
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }
}
