package org.jalon.web.level;

import java.util.List;
import org.jalon.vocabulary.CefrLevel;
import org.jalon.vocabulary.CourseKind;
import org.jalon.web.level.Recommendation.Way;

/**
 * Decides which course fits. Literacy comes first: whoever never learned to read is lost in a
 * course of French as a foreign language, however well they speak.
 */
final class Orientation {

  /** The level of each degree of the questions: nothing, words, sentences, everyday, nearly all. */
  private static final List<CefrLevel> LEVELS =
      List.of(CefrLevel.BELOW_A1_1, CefrLevel.A1_1, CefrLevel.A1, CefrLevel.A2, CefrLevel.B1);

  /** From this degree on somebody speaks: sentences, not only words. */
  private static final int SPEAKS = 2;

  private static final int MOST = LEVELS.size() - 1;

  private Orientation() {}

  /**
   * @param answers to every question that makes sense
   */
  static Recommendation decide(LevelAnswers answers) {
    if (answers.next().isPresent()) {
      throw new IllegalArgumentException("unanswered: " + answers.next().get());
    }
    int spoken =
        Math.min(answers.degree(Question.UNDERSTANDING), answers.degree(Question.SPEAKING));
    return switch (answers.given().getOrDefault(Question.LITERACY, "")) {
      case "jamais" ->
          literacy(spoken < SPEAKS ? Way.FIRST_READING : Way.FIRST_READING_SPEAKING, spoken);
      case "peu" -> literacy(Way.READING_AGAIN, spoken);
      case "autre" -> latinLetters(spoken);
      default -> french(answers, spoken);
    };
  }

  /** Courses of literacy take everybody who does not read; levels tell beginners' ones apart. */
  private static Recommendation literacy(Way way, int spoken) {
    return new Recommendation(
        way,
        LEVELS.get(spoken),
        List.of(CourseKind.LITERACY),
        spoken < SPEAKS ? beginners() : List.of());
  }

  /** Who must learn the letters first begins with beginners, at most with a little speaking. */
  private static Recommendation latinLetters(int spoken) {
    return new Recommendation(
        Way.LATIN_LETTERS,
        LEVELS.get(spoken),
        List.of(CourseKind.FLE),
        spoken < SPEAKS
            ? beginners()
            : List.of(CefrLevel.BELOW_A1_1, CefrLevel.A1_1, CefrLevel.A1));
  }

  private static Recommendation french(LevelAnswers answers, int spoken) {
    int degree = spoken;
    if (answers.given().containsKey(Question.READING)) {
      int written = Math.min(answers.degree(Question.READING), answers.degree(Question.WRITING));
      // Between both: a course teaches them together.
      degree = (spoken + written) / 2;
    }
    boolean littleSchool = !answers.is(Question.SCHOOL, "longtemps");
    return littleSchool
        ? new Recommendation(
            Way.LITTLE_SCHOOL,
            LEVELS.get(degree),
            List.of(CourseKind.FLE, CourseKind.WORKSHOP),
            levels(degree))
        : new Recommendation(
            Way.FRENCH, LEVELS.get(degree), List.of(CourseKind.FLE), levels(degree));
  }

  /** Courses that ask for this level or for the one below it; nearly all is B1 or more. */
  private static List<CefrLevel> levels(int degree) {
    if (degree == 0) {
      return beginners();
    }
    return degree == MOST
        ? List.of(CefrLevel.B1, CefrLevel.B2)
        : List.of(LEVELS.get(degree - 1), LEVELS.get(degree));
  }

  private static List<CefrLevel> beginners() {
    return List.of(CefrLevel.BELOW_A1_1, CefrLevel.A1_1);
  }
}
