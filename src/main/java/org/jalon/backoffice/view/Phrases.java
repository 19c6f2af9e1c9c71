package org.jalon.backoffice.view;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jalon.language.Language;
import org.jalon.language.Messages;
import org.jspecify.annotations.Nullable;

/** Words, numbers and dates in the language of whoever is signed in. Times are those of Paris. */
public final class Phrases {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final long KILO = 1000;
  private static final int MINUTE_SECONDS = 60;
  private static final int HOUR_MINUTES = 60;

  private final Messages messages;
  private final Language language;
  private final Locale locale;
  private final Locale dates;

  Phrases(Messages messages, Language language) {
    this.messages = messages;
    this.language = language;
    this.locale = language.locale();
    // English is read here in Europe: the day first, and 24 hours.
    this.dates = language.pathCode().equals("en") ? Locale.UK : locale;
  }

  public Language language() {
    return language;
  }

  public String get(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }

  /** The text of a key that others write; the alternative while they have not. */
  public String getOr(String key, String otherwise, Object... arguments) {
    @Nullable String text = messages.getMessage(key, arguments, null, locale);
    return text == null ? otherwise : text;
  }

  /**
   * Why a feed was refused or held: in words first, then as it was written down, such as {@code
   * TRUNCATED at line 5, column 3: …}.
   */
  public String fault(String written) {
    String code = written.split("[^A-Z_]", 2)[0];
    String words = code.isEmpty() ? "" : getOr("fault." + code, "");
    return words.isEmpty() ? written : words + " [" + written + "]";
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** A difference with its sign; nothing for none. */
  public String difference(long number) {
    return number == 0 ? "" : (number > 0 ? "+" : "−") + number(Math.abs(number));
  }

  public String percent(double part) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    format.setMaximumFractionDigits(1);
    return format.format(part);
  }

  /** Day and minute. */
  public String time(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(dates)
        .withZone(PARIS)
        .format(instant);
  }

  public String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(dates).format(date);
  }

  /** Such as 850 ms, 12 s, 3 min 5 s, 1 h 12 min. */
  public String duration(Duration duration) {
    long seconds = duration.toSeconds();
    if (seconds < 1) {
      return get("unit.ms", number(Math.max(0, duration.toMillis())));
    }
    if (seconds < MINUTE_SECONDS) {
      return get("unit.s", number(seconds));
    }
    long minutes = duration.toMinutes();
    return minutes < HOUR_MINUTES
        ? get("unit.min", number(minutes), number(seconds % MINUTE_SECONDS))
        : get("unit.h", number(minutes / HOUR_MINUTES), number(minutes % HOUR_MINUTES));
  }

  /** In units of a thousand. */
  public String bytes(long bytes) {
    if (bytes < KILO) {
      return get("unit.b", number(bytes));
    }
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(1);
    return bytes < KILO * KILO
        ? get("unit.kb", format.format((double) bytes / KILO))
        : get("unit.mb", format.format((double) bytes / KILO / KILO));
  }

  /** What a rule asks, with the values of one finding; its id while nobody has written it. */
  public String rule(String id, String part, Object... arguments) {
    return getOr("rule." + id + "." + part, part.equals("title") ? id : "", arguments);
  }

  public String effect(String name) {
    return getOr("effect." + name, name);
  }

  public String mender(String name) {
    return getOr("mender." + name, name);
  }

  public String referential(String key) {
    return getOr("referential." + key, key);
  }
}
