package org.jalon.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.language.Languages;
import org.jalon.place.Place;
import org.jalon.search.Facet;
import org.jalon.understanding.Understood.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTest {

  private static final Understanding UNDERSTANDING = Samples.understanding();

  private static Understood read(String text) {
    return read(text, "fr");
  }

  private static Understood read(String text, String page) {
    return UNDERSTANDING.read(text, Languages.find(page).orElseThrow());
  }

  private static String key(Understood understood) {
    return understood
        .place()
        .or(() -> understood.doubtful().stream().findFirst())
        .map(Place::key)
        .orElse("");
  }

  @Test
  void words_become_filters_and_a_place_and_each_keeps_its_place_in_the_text() {
    Understood understood = read("Cours de français gratuits, niveau A1 à Lyon");

    assertThat(understood.selections())
        .isEqualTo(Map.of(Facet.PRICE, Set.of("gratuit"), Facet.LEVEL, Set.of("A1")));
    assertThat(understood.courseText().isEmpty()).isTrue();
    assertThat(understood.placePart().map(understood::words)).hasValue("Lyon");
    assertThat(understood.without(understood.placePart().orElseThrow()))
        .isEqualTo("Cours de français gratuits, niveau A1 à");
  }

  @ParameterizedTest
  @CsvSource({
    "A1,A1",
    "a 1,A1",
    "А1,A1",
    "В2,B2",
    "A1.1,A1.1",
    "a۲,A2",
    "niveau B1,B1",
    "B2+,B2",
    "٢ A2,A2"
  })
  void a_level_is_known_however_it_is_written(String text, String code) {
    assertThat(read(text).selections()).containsEntry(Facet.LEVEL, Set.of(code));
  }

  @Test
  void two_levels_are_both_meant() {
    assertThat(read("A1/A2").selections().get(Facet.LEVEL)).containsExactlyInAnyOrder("A1", "A2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RNCP36315", "rncp 36315", "rncp n° 36315", "RNCP-36315"})
  void a_certification_is_known_by_its_code(String text) {
    Understood understood = read(text);

    assertThat(understood.certifications()).containsExactly("RNCP36315");
    assertThat(understood.everyKind()).isTrue();
    assertThat(understood.placePart()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "lyon,69123",
    "Lyon 3e,69383",
    "69003,69383",
    "٦٩٠٠٣,69383",
    "paris 18,75118",
    "18e arrondissement de Paris,75118",
    "75018 Paris,75118",
    "gare de Lille,59350",
    "st etienne,42218",
    "Saint-Étienne,42218",
    "dans le 93,D93",
    "Saint-Denis 93,93066",
    "93 saint denis,93066",
    "saint denis la réunion,97411",
    "La Rochelle,17300",
    "Bar-le-Duc,55029",
    "в Лионе,69123",
    "в Марселе,13055",
    "в Париже,75056",
    "у Ліоні,69123",
    "в Ницце,06088",
    "в Лилле,59350",
    "в Тулузе,31555",
    "بباريس,75056",
    "لليون,69123",
    "里昂,69123",
    "巴黎18区,75118",
    "巴黎第18区,75118",
    "里昂法语课,69123",
    "в Паржие,75056",
    "Marsielle,13055",
    "toulou,31555"
  })
  void a_place_is_found_however_it_is_written(String text, String key) {
    assertThat(key(read("cours " + text))).isEqualTo(key);
  }

  @Test
  void places_of_one_name_are_all_offered_the_largest_first() {
    assertThat(read("cours à Saint-Denis").doubtful())
        .hasSizeGreaterThan(1)
        .first()
        .extracting(Place::population)
        .isEqualTo(
            read("cours à Saint-Denis").doubtful().stream()
                .mapToInt(Place::population)
                .max()
                .orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cours",
        "cours le soir",
        "le cours",
        "la formation",
        "bac pro",
        "à un cours",
        "parents à l'école"
      })
  void a_word_of_the_lexicon_is_no_village(String text) {
    assertThat(read(text).placePart()).isEmpty();
  }

  @Test
  void a_village_with_the_name_of_a_word_needs_a_word_that_announces_it() {
    assertThat(read("formation près de Cours").placePart()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "gratiut,gratuit",
    "fracais,français",
    "alphab,alphabét",
    "débutnat,débutant",
    "курсы фрацузского,французского"
  })
  void a_misspelled_or_unfinished_word_is_mended_and_told(String text, String correction) {
    Understood understood = read(text, text.startsWith("к") ? "ru" : "fr");

    assertThat(understood.isCorrected()).isTrue();
    assertThat(understood.corrected()).contains(correction);
    assertThat(understood.courseText().isEmpty()).isTrue();
  }

  @Test
  void a_word_that_offers_hold_is_searched_as_it_is() {
    Understood understood = read("cours Gavroche");

    assertThat(understood.parts().getLast().meaning()).isEqualTo(new Meaning.Word("Gavroche"));
    assertThat(understood.isCorrected()).isFalse();
  }

  @Test
  void a_misspelled_word_of_offers_is_mended_too() {
    assertThat(read("gavrochee").parts())
        .extracting(Part::meaning)
        .containsExactly(new Meaning.Word("gavroche"));
  }

  @Test
  void a_word_found_nowhere_is_left_out_and_said() {
    Understood understood = read("gratuit xqzvkw");

    assertThat(understood.parts().getLast().meaning()).isEqualTo(new Meaning.Unknown());
    assertThat(understood.courseText().isEmpty()).isTrue();
  }

  @Test
  void when_nothing_is_understood_nothing_is_invented() {
    assertThat(read("xqzvkw").parts())
        .extracting(Part::meaning)
        .containsExactly(new Meaning.Word("xqzvkw"));
  }

  @Test
  void words_in_quotes_are_searched_as_they_are() {
    Understood understood = read("\"cours du soir gratiut\" Lyon");

    assertThat(understood.parts().getFirst().meaning())
        .isEqualTo(new Meaning.Word("cours du soir gratiut"));
    assertThat(understood.words(understood.parts().getFirst()))
        .isEqualTo("\"cours du soir gratiut\"");
    assertThat(understood.isCorrected()).isFalse();
    assertThat(key(understood)).isEqualTo("69123");
    assertThat(understood.selections()).isEmpty();
  }

  @Test
  void words_of_several_languages_are_understood_together() {
    Understood understood = read("gratuit 里昂 A1", "ru");

    assertThat(key(understood)).isEqualTo("69123");
    assertThat(understood.selections()).containsOnlyKeys(Facet.PRICE, Facet.LEVEL);
  }

  @Test
  void the_exam_of_a_diploma_goes_without_saying() {
    assertThat(read("examen DELF").courseText().needs()).hasSize(1);
    assertThat(read("examen").courseText().needs()).hasSize(1);
  }

  @Test
  void a_number_with_its_unit_is_no_department() {
    assertThat(List.of(read("18 ans"), read("cours 24 heures")))
        .allSatisfy(understood -> assertThat(understood.placePart()).isEmpty());
  }
}
