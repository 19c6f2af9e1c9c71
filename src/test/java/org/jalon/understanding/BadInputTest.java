package org.jalon.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.understanding.Understood.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed, something sensible is read, or nothing. */
class BadInputTest {

  private static final long SEED = Long.getLong("jalon.seed", 20261122L);
  private static final int TEXTS = 1_500;
  private static final List<Language> LANGUAGES = Languages.all();
  private static final Understanding UNDERSTANDING = Samples.understanding();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\t",
        "😀",
        "😀👍🏽 👩‍👧",
        "?!…",
        "\u200F\u200E",
        "\"\"",
        "'",
        "\u0301"
      })
  void signs_alone_mean_nothing(String text) {
    assertThat(UNDERSTANDING.read(text, Languages.byDefault()).parts()).isEmpty();
  }

  @Test
  void of_a_very_long_text_the_beginning_is_read() {
    Understood understood =
        UNDERSTANDING.read("cours du soir " + "très ".repeat(400) + "Lyon", Languages.byDefault());

    assertThat(understood.text()).hasSize(200);
    assertThat(understood.selections()).isNotEmpty();
    assertThat(understood.place()).isEmpty();
  }

  @Test
  void a_long_text_is_not_cut_within_a_sign() {
    String text = "a".repeat(199) + "😀";

    assertThat(UNDERSTANDING.read(text, Languages.byDefault()).text()).hasSize(199);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cours gratuit'; DROP TABLE offer; --",
        "+cours -gratuit && Lyon || !x",
        "titre:(gratuit) AND [a TO b] {c} ^2 ~3 * ? \\ /",
        "\"gratuit",
        "gratuit\" OR \"1\"=\"1"
      })
  void signs_of_query_languages_only_separate_words(String text) {
    assertRight(UNDERSTANDING.read(text, Languages.byDefault()), text);
  }

  @Test
  void marks_of_direction_do_not_hide_words() {
    Understood understood =
        UNDERSTANDING.read("\u200Fgratuit\u200E \u202BLyon\u202C", Languages.byDefault());

    assertThat(understood.selections()).isNotEmpty();
    assertThat(understood.place())
        .hasValueSatisfying(place -> assertThat(place.code()).isEqualTo("69123"));
  }

  @Test
  void digits_of_several_scripts_make_one_number() {
    assertThat(UNDERSTANDING.read("٦۹0٠۳", Languages.byDefault()).place())
        .hasValueSatisfying(place -> assertThat(place.code()).isEqualTo("69383"));
  }

  @Test
  void words_that_say_nothing_search_nothing() {
    Understood understood = UNDERSTANDING.read("je veux avec pour", Languages.byDefault());

    assertThat(understood.parts()).isNotEmpty();
    assertThat(understood.courseText().isEmpty()).isTrue();
    assertThat(understood.selections()).isEmpty();
  }

  @Test
  void a_random_text_is_read_in_order_and_each_part_can_be_taken_away() {
    RandomTexts texts = new RandomTexts(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String text = texts.next();
      Language page = LANGUAGES.get(i % LANGUAGES.size());
      Understood understood = UNDERSTANDING.read(text, page);
      assertRight(understood, "seed " + SEED + ", text " + i + ": " + text);
      for (Part part : understood.parts()) {
        String without = understood.without(part);
        assertRight(UNDERSTANDING.read(without, page), "seed " + SEED + ": " + without);
      }
    }
  }

  private static void assertRight(Understood understood, String context) {
    int end = 0;
    String text = understood.text();
    for (Part part : understood.parts()) {
      assertThat(part.start()).as(context).isGreaterThanOrEqualTo(end);
      assertThat(part.end()).as(context).isGreaterThan(part.start());
      assertThat(understood.words(part)).as(context).isEqualTo(understood.words(part).strip());
      end = part.end();
    }
    assertThat(end).as(context).isLessThanOrEqualTo(text.length());
    assertThat(understood.corrected()).as(context).isNotNull();
    assertThat(understood.courseText()).as(context).isNotNull();
    assertThat(understood.everyKind()).as(context).isIn(true, false);
  }
}
