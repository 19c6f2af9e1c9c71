package org.jalon.web.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.vocabulary.CefrLevel;
import org.jalon.vocabulary.CourseKind;
import org.jalon.web.level.Recommendation.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {

  /** Answers in the questions' order; a dash stands for a question that is not asked. */
  private static LevelAnswers answers(String codes) {
    Map<Question, String> given = new EnumMap<>(Question.class);
    String[] words = codes.strip().split("\\s+");
    for (int i = 0; i < words.length; i++) {
      if (!words[i].equals("-")) {
        given.put(Question.values()[i], words[i]);
      }
    }
    return new LevelAnswers(given);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jamais - rien -                                  | FIRST_READING          | debutant | alpha     | debutant A1.1
          jamais - mots rien                               | FIRST_READING          | debutant | alpha     | debutant A1.1
          jamais - mots mots                               | FIRST_READING          | A1.1     | alpha     | debutant A1.1
          jamais - tout mots                               | FIRST_READING          | A1.1     | alpha     | debutant A1.1
          jamais - phrases phrases                         | FIRST_READING_SPEAKING | A1       | alpha     |
          jamais - tout discuter                           | FIRST_READING_SPEAKING | B1       | alpha     |
          peu jamais rien -                                | READING_AGAIN          | debutant | alpha     | debutant A1.1
          peu peu mots mots                                | READING_AGAIN          | A1.1     | alpha     | debutant A1.1
          peu longtemps conversations raconter             | READING_AGAIN          | A2       | alpha     |
          autre longtemps rien -                           | LATIN_LETTERS          | debutant | fle       | debutant A1.1
          autre jamais mots mots                           | LATIN_LETTERS          | A1.1     | fle       | debutant A1.1
          autre longtemps conversations raconter           | LATIN_LETTERS          | A2       | fle       | debutant A1.1 A1
          oui jamais rien -                                | LITTLE_SCHOOL          | debutant | fle asl   | debutant A1.1
          oui peu mots mots rien -                         | LITTLE_SCHOOL          | debutant | fle asl   | debutant A1.1
          oui peu phrases phrases messages message         | LITTLE_SCHOOL          | A1       | fle asl   | A1.1 A1
          oui longtemps rien -                             | FRENCH                 | debutant | fle       | debutant A1.1
          oui longtemps mots mots mots nom                 | FRENCH                 | A1.1     | fle       | debutant A1.1
          oui longtemps mots rien rien -                   | FRENCH                 | debutant | fle       | debutant A1.1
          oui longtemps phrases phrases messages message   | FRENCH                 | A1       | fle       | A1.1 A1
          oui longtemps tout discuter rien -               | FRENCH                 | A1       | fle       | A1.1 A1
          oui longtemps mots mots journal texte            | FRENCH                 | A1       | fle       | A1.1 A1
          oui longtemps conversations raconter lettres lettre | FRENCH              | A2       | fle       | A1 A2
          oui longtemps tout discuter journal texte        | FRENCH                 | B1       | fle       | B1 B2
          oui longtemps tout discuter journal lettre       | FRENCH                 | A2       | fle       | A1 A2
          """)
  void answers_lead_to_a_course(
      String codes, Way way, String level, String kinds, String searched) {
    Recommendation fit = Orientation.decide(answers(codes));

    assertThat(fit.way()).isEqualTo(way);
    assertThat(fit.level().code()).isEqualTo(level);
    assertThat(fit.kinds().stream().map(CourseKind::code).collect(Collectors.joining(" ")))
        .isEqualTo(kinds);
    assertThat(fit.levels().stream().map(CefrLevel::code).collect(Collectors.joining(" ")))
        .isEqualTo(searched == null ? "" : searched);
  }

  /** Every way through the questions, by answering each in every way. */
  private static List<LevelAnswers> everyWay() {
    List<LevelAnswers> finished = new ArrayList<>();
    List<LevelAnswers> open = new ArrayList<>(List.of(LevelAnswers.NONE));
    while (!open.isEmpty()) {
      LevelAnswers answers = open.removeLast();
      if (answers.next().isEmpty()) {
        finished.add(answers);
      } else {
        Question next = answers.next().get();
        next.answers().forEach(code -> open.add(answers.with(next, code)));
      }
    }
    return finished;
  }

  @Test
  void every_way_through_the_questions_ends_in_a_course_of_french_after_six_at_most() {
    assertThat(everyWay())
        .hasSizeGreaterThan(300)
        .allSatisfy(answers -> {
          assertThat(answers.given()).hasSizeBetween(2, 6);
          assertThat(Orientation.decide(answers).kinds())
              .isNotEmpty()
              .allMatch(CourseKind::linguistic);
        });
  }

  @Test
  void who_does_not_read_our_letters_is_never_asked_what_they_read_or_write_in_french() {
    assertThat(everyWay())
        .filteredOn(answers -> !answers.is(Question.LITERACY, "oui"))
        .noneMatch(answers ->
            answers.given().containsKey(Question.READING)
                || answers.given().containsKey(Question.WRITING));
  }

  @Test
  void who_never_learned_to_read_always_comes_to_literacy() {
    assertThat(everyWay())
        .filteredOn(answers -> answers.is(Question.LITERACY, "jamais"))
        .allMatch(
            answers -> Orientation.decide(answers).kinds().equals(List.of(CourseKind.LITERACY)));
  }

  @Test
  void nobody_falls_to_a_lower_level_by_understanding_more() {
    for (LevelAnswers answers : everyWay()) {
      int degree = answers.degree(Question.UNDERSTANDING);
      if (degree == 0 || degree + 1 == Question.UNDERSTANDING.answers().size()) {
        continue;
      }
      LevelAnswers more =
          answers.with(Question.UNDERSTANDING, Question.UNDERSTANDING.answers().get(degree + 1));
      assertThat(Orientation.decide(more).level())
          .as("%s", more)
          .isGreaterThanOrEqualTo(Orientation.decide(answers).level());
    }
  }

  @Test
  void going_back_leads_through_every_question_to_the_first() {
    for (LevelAnswers answers : everyWay()) {
      int steps = 0;
      LevelAnswers at = answers;
      while (at.back().isPresent()) {
        at = at.back().get();
        steps++;
      }
      assertThat(at).isEqualTo(LevelAnswers.NONE);
      assertThat(steps).isEqualTo(answers.given().size());
    }
  }

  @Test
  void half_the_answers_decide_nothing() {
    assertThatThrownBy(() -> Orientation.decide(answers("oui longtemps")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("UNDERSTANDING");
  }

  @Test
  void the_search_is_an_address_of_the_results() {
    assertThat(Orientation.decide(answers("jamais - mots mots")).address("ar"))
        .isEqualTo("/ar/cours?niveau=debutant&niveau=A1.1&type=alpha");
    assertThat(Orientation.decide(answers("jamais - tout discuter")).address("fr"))
        .isEqualTo("/fr/cours?type=alpha");
  }
}
