package org.jalon.web.api;

import java.util.List;
import java.util.Locale;
import org.jalon.search.CourseDate;
import org.jalon.vocabulary.Delivery;
import org.jalon.vocabulary.Enrolment;
import org.jalon.vocabulary.Price;
import org.jspecify.annotations.Nullable;

/** Codes and dates as JSON says them: null is “not stated”. */
final class Codes {

  private Codes() {}

  static @Nullable Boolean free(List<String> prices) {
    return prices.contains(Price.FREE.code())
        ? Boolean.TRUE
        : prices.contains(Price.PAID.code()) ? Boolean.FALSE : null;
  }

  static @Nullable Boolean enrolmentOpen(List<String> states) {
    return states.contains(Enrolment.OPEN.code())
        ? Boolean.TRUE
        : states.contains(Enrolment.CLOSED.code()) ? Boolean.FALSE : null;
  }

  /** Feeds say that there is something, never that there is nothing. */
  static @Nullable Boolean stated(boolean yes) {
    return yes ? Boolean.TRUE : null;
  }

  static boolean remote(List<String> deliveries) {
    return deliveries.contains(Delivery.REMOTE.code());
  }

  static @Nullable String text(String text) {
    return text.isEmpty() ? null : text;
  }

  static @Nullable Integer number(int number) {
    return number == 0 ? null : number;
  }

  /** ISO 8601, as far as the date is known. */
  static @Nullable String date(CourseDate date) {
    if (!date.known()) {
      return null;
    }
    if (date.month() == 0) {
      return String.format(Locale.ROOT, "%04d", date.year());
    }
    return date.day() == 0
        ? String.format(Locale.ROOT, "%04d-%02d", date.year(), date.month())
        : String.format(Locale.ROOT, "%04d-%02d-%02d", date.year(), date.month(), date.day());
  }
}
