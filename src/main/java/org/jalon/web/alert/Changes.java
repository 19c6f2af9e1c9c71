package org.jalon.web.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jalon.page.SiteSettings;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseDate;
import org.jalon.search.CourseLookup;
import org.jalon.search.CourseSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When courses changed last, and the names that do not change with them. */
@Component
final class Changes {

  private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

  private final CourseSearch search;

  Changes(CourseSearch search) {
    this.search = search;
  }

  /** The change that the feed states; where it states none, the day the course was taken in. */
  Instant of(CourseCard card, LocalDate today) {
    LocalDate day = day(card.updated());
    if (day == null && search.find(card.id()) instanceof CourseLookup.Found found) {
      day = found.course().indexed();
    }
    return midnight(day == null || day.isAfter(today) ? today : day);
  }

  static Instant midnight(LocalDate day) {
    return day.atStartOfDay(FRANCE).toInstant();
  }

  /** Known in part only, a date stands for its first day; null when it is not known. */
  static @Nullable LocalDate day(CourseDate date) {
    return date.known()
        ? LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
        : null;
  }

  /** A tag of RFC 4151: the same in every language, as long as the site keeps its name. */
  static String id(SiteSettings settings, String course) {
    return "tag:" + settings.publicUrl().getHost() + ",2026:cours/" + course;
  }
}
