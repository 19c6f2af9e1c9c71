package org.jalon.web.proof;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code proof/proofs.json}: small, sourced, made by hand.
 *
 * @param checkedOn when it was gone through last
 * @param newestSourceOn date of the newest source, after which nobody has looked: what readers see
 */
record Proofs(
    LocalDate checkedOn,
    LocalDate newestSourceOn,
    Exam exam,
    List<String> kinds,
    List<Purpose> purposes,
    List<Certification> certifications,
    List<Source> sources) {

  /** The civic examination. */
  record Exam(int questions, int pass) {}

  /**
   * What somebody wants it for.
   *
   * @param level CEFR, null where none is asked
   * @param binding law, usual or none
   * @param from since when, null where no date counts
   * @param before the level until then, {@code attendance} where courses were enough, or null
   * @param accepted ids of certifications, and of {@link Proofs#kinds}
   * @param testMaxYears how old a test may be, null where nothing is said
   * @param official id of the source that is the official page
   */
  record Purpose(
      String id,
      @Nullable String level,
      String binding,
      @Nullable LocalDate from,
      @Nullable String before,
      List<String> accepted,
      boolean exam,
      @Nullable Integer testMaxYears,
      @Nullable String official,
      List<String> sources) {}

  /**
   * A diploma, test or certificate.
   *
   * @param validity ever, years or unknown
   * @param code RS or RNCP number, null when not sure
   * @param words that find courses which prepare for it
   */
  record Certification(
      String id,
      String name,
      String kind,
      List<String> levels,
      String issuer,
      String validity,
      @Nullable Integer validityYears,
      @Nullable String code,
      String site,
      String words) {}

  /**
   * @param read whether the text itself was read, not only what others say of it
   */
  record Source(
      String id,
      String title,
      @Nullable String number,
      @Nullable LocalDate date,
      @Nullable String url,
      boolean read) {}
}
