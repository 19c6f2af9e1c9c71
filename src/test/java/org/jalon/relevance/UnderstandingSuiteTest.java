package org.jalon.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.relevance.QueryTable.Query;
import org.jalon.understanding.Understanding;
import org.jalon.understanding.Understood;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the words are understood as they are meant. */
class UnderstandingSuiteTest {

  private static final Understanding UNDERSTANDING = Readers.understanding();

  @ParameterizedTest
  @MethodSource("languages")
  void what_is_typed_is_understood(String pathCode) throws IOException {
    Language language = Languages.find(pathCode).orElseThrow();
    Misses misses = new Misses("understood", language);
    for (Query query : new QueryTable().queries(language)) {
      Understood understood = UNDERSTANDING.read(query.words(), language);
      misses.add(query, query.intent().wrong(understood), understood);
    }
    misses.report();
    assertThat(misses.share()).as(misses.message()).isGreaterThanOrEqualTo(misses.floor());
  }

  static java.util.stream.Stream<String> languages() {
    return Languages.all().stream().map(Language::pathCode);
  }
}
