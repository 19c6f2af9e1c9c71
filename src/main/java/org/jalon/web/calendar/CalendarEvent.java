package org.jalon.web.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Something with a date. Empty texts are left out of the file.
 *
 * @param uid the same as long as it is the same event, whoever asks and whenever
 * @param stamp when what is said of it was last known to be true
 * @param when its days or its hours
 * @param summary one line
 * @param description lines of plain text
 * @param location where, one line
 * @param url an absolute address where more is said
 */
public record CalendarEvent(
    String uid,
    Instant stamp,
    When when,
    String summary,
    String description,
    String location,
    String url) {

  /** Days or hours. */
  public sealed interface When {

    /** Whole days, the last one included. */
    record Days(LocalDate first, LocalDate last) implements When {

      public Days {
        if (last.isBefore(first)) {
          throw new IllegalArgumentException("ends before it begins: " + first + " to " + last);
        }
      }
    }

    /** The same hours every week, from a first day to a last one; hours of the place. */
    record Weekly(LocalDateTime from, LocalDateTime to, LocalDate last) implements When {

      public Weekly {
        if (to.isBefore(from) || last.isBefore(from.toLocalDate())) {
          throw new IllegalArgumentException("ends before it begins: " + from + " to " + last);
        }
      }
    }

    /** Hours of the place where it happens, which a calendar shows as they stand. */
    record Hours(LocalDateTime from, LocalDateTime to) implements When {

      public Hours {
        if (to.isBefore(from)) {
          throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
      }
    }
  }
}
