package org.jalon.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.relevance.QueryTable.Query;
import org.jalon.understanding.Understanding;
import org.jalon.understanding.Understood;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the first results are what was meant, on the whole demonstration. */
@SuppressWarnings("NullAway.Init")
class RelevanceSuiteTest {

  private static final long SEED = Long.getLong("jalon.seed", 20261122L);
  private static final double FLOOR_WITH_A_MISTAKE = 90;

  private static @TempDir Path folder;
  private static DemonstrationIndex index;
  private static ResultCheck check;
  private static Understanding understanding;

  @BeforeAll
  static void index() {
    index = DemonstrationIndex.in(folder);
    check = new ResultCheck(index.search());
    understanding = Readers.understanding(index.vocabulary());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  static Stream<String> languages() {
    return Languages.all().stream().map(Language::pathCode);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void the_first_results_are_what_was_meant(String pathCode) throws IOException {
    Language language = Languages.find(pathCode).orElseThrow();
    Misses misses = new Misses("found", language);
    for (Query query : new QueryTable().queries(language)) {
      Understood understood = understanding.read(query.words(), language);
      misses.add(query, check.wrong(understood, query.intent().expectation()), understood);
    }
    misses.report();
    assertThat(misses.share()).as(misses.message()).isGreaterThanOrEqualTo(misses.floor());
  }

  /** What is missed when it is typed well says nothing about typing errors. */
  private static boolean isRight(Query query, Language language) {
    Understood understood = understanding.read(query.words(), language);
    return check.wrong(understood, query.intent().expectation()).isEmpty();
  }

  @Test
  void a_typing_error_seldom_changes_what_is_found() throws IOException {
    Random random = new Random(SEED);
    int right = 0;
    List<String> missed = new ArrayList<>();
    for (Language language : Languages.all()) {
      Misses misses = new Misses("mistyped", language);
      for (Query query : new QueryTable().queries(language)) {
        String words = TypingError.in(query.words(), random);
        if (!words.equals(query.words()) && isRight(query, language)) {
          Understood understood = understanding.read(words, language);
          String wrong = check.wrong(understood, query.intent().expectation());
          misses.add(new Query(language, query.intent(), words), wrong, understood);
          if (wrong.isEmpty()) {
            right++;
          } else {
            missed.add(language.pathCode() + " " + words + ": " + wrong);
          }
        }
      }
      misses.report();
    }
    assertThat(100.0 * right / (right + missed.size()))
        .as("seed " + SEED + ", " + right + " right, missed:\n" + String.join("\n", missed))
        .isGreaterThanOrEqualTo(FLOOR_WITH_A_MISTAKE);
  }
}
