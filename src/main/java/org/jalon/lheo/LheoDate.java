package org.jalon.lheo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date of LHÉO: eight digits, <code>AAAAMMJJ</code>, where the day or the month and the day may
 * be unknown (<code>20170900</code>, <code>20170000</code>), or everything (<code>00000000</code>
 * and <code>99999999</code>, both met as start and as end).
 *
 * @param text as written, stripped of blanks; empty when the element is missing
 */
public record LheoDate(String text) {
  public static final LheoDate UNKNOWN_START = new LheoDate("00000000");
  public static final LheoDate UNKNOWN_END = new LheoDate("99999999");

  /** How much of the date is known. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    /** Said to be unknown, or not said at all. */
    UNKNOWN,
    /** Not a date of LHÉO, or a day that no calendar has. */
    MALFORMED
  }

  public static LheoDate of(String text) {
    return new LheoDate(text.strip());
  }

  public static LheoDate of(LocalDate day) {
    return new LheoDate(
        "%04d%02d%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }

  public Precision precision() {
    if (text.isEmpty() || "00000000".equals(text) || "99999999".equals(text)) {
      return Precision.UNKNOWN;
    }
    if (!isEightDigits()) {
      return Precision.MALFORMED;
    }
    int month = month();
    int day = day();
    if (year() == 0) {
      return Precision.MALFORMED;
    }
    if (month == 0 || month == 99) {
      return day == 0 || day == 99 ? Precision.YEAR : Precision.MALFORMED;
    }
    if (month > 12) {
      return Precision.MALFORMED;
    }
    if (day == 0 || day == 99) {
      return Precision.MONTH;
    }
    return day <= YearMonth.of(year(), month).lengthOfMonth() ? Precision.DAY : Precision.MALFORMED;
  }

  /** The first day it may be; empty when unknown or malformed. */
  public Optional<LocalDate> earliest() {
    return switch (precision()) {
      case DAY -> Optional.of(LocalDate.of(year(), month(), day()));
      case MONTH -> Optional.of(LocalDate.of(year(), month(), 1));
      case YEAR -> Optional.of(LocalDate.of(year(), 1, 1));
      case UNKNOWN, MALFORMED -> Optional.empty();
    };
  }

  /** The last day it may be; empty when unknown or malformed. */
  public Optional<LocalDate> latest() {
    return switch (precision()) {
      case DAY -> Optional.of(LocalDate.of(year(), month(), day()));
      case MONTH -> Optional.of(YearMonth.of(year(), month()).atEndOfMonth());
      case YEAR -> Optional.of(LocalDate.of(year(), 12, 31));
      case UNKNOWN, MALFORMED -> Optional.empty();
    };
  }

  /** What the published schema asks: <code>[0-9]{4}[019][0-9][01239][0-9]</code>. */
  boolean matchesPublishedPattern() {
    return isEightDigits()
        && "019".indexOf(text.charAt(4)) >= 0
        && "01239".indexOf(text.charAt(6)) >= 0;
  }

  private boolean isEightDigits() {
    if (text.length() != 8) {
      return false;
    }
    for (int i = 0; i < 8; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private int year() {
    return number(0, 4);
  }

  private int month() {
    return number(4, 6);
  }

  private int day() {
    return number(6, 8);
  }

  private int number(int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
