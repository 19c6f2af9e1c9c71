package org.jalon.web.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jalon.page.Seal;
import org.springframework.stereotype.Component;

/**
 * What a form carries to show that this site made it, for which course and when. It stands in for a
 * session: pages that anybody may keep cannot have one.
 */
@Component
final class FormToken {

  private static final String PURPOSE = "report-form";

  /** Nobody reads the form and chooses in less; programs do. */
  private static final Duration YOUNGEST = Duration.ofSeconds(3);

  private static final Duration OLDEST = Duration.ofDays(1);

  private final Seal seal;
  private final Clock clock;

  FormToken(Seal seal, Clock clock) {
    this.seal = seal;
    this.clock = clock;
  }

  enum Verdict {
    GOOD,
    TOO_YOUNG,
    /** Too old, missing, or not made here for this course. */
    WORTHLESS
  }

  String make(String course) {
    return seal.close(PURPOSE, course + "~" + clock.instant().getEpochSecond());
  }

  Verdict judge(String token, String course) {
    Optional<Duration> age =
        seal.open(PURPOSE, token)
            .filter(text -> text.startsWith(course + "~"))
            .map(text -> Instant.ofEpochSecond(Long.parseLong(text.substring(course.length() + 1))))
            .map(made -> Duration.between(made, clock.instant()));
    if (age.isEmpty() || age.get().isNegative() || age.get().compareTo(OLDEST) > 0) {
      return Verdict.WORTHLESS;
    }
    return age.get().compareTo(YOUNGEST) < 0 ? Verdict.TOO_YOUNG : Verdict.GOOD;
  }
}
