package org.jalon.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jalon.place.Resolution.Clear;
import org.jalon.place.Resolution.Several;
import org.jalon.place.Resolution.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {

  private static final Gazetteer GAZETTEER = new Gazetteer();
  private static final PlaceFinder FINDER = new PlaceFinder(GAZETTEER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lyon                           | 69123",
        "  LYON                         | 69123",
        "lyon, france                   | 69123",
        "Paris                          | 75056",
        "Marseille                      | 13055",
        "Lille                          | 59350",
        "saint etienne                  | 42218",
        "St-Étienne                     | 42218",
        "st.etienne                     | 42218",
        "Ste-Geneviève-des-Bois (91)    | 91549",
        "Vitry s/ Seine                 | 94081",
        "L'Haÿ-les-Roses                | 94038",
        "l’hay les roses                | 94038",
        "Haÿ-les-Roses                  | 94038",
        "Le Havre                       | 76351",
        "havre                          | 76351",
        "la rochelle                    | 17300",
        "Rochelle                       | 17300",
        "Paris 13e                      | 75113",
        "Paris 13                       | 75113",
        "paris 13eme arrondissement     | 75113",
        "Paris 13 ème                   | 75113",
        "13e arrondissement de Paris    | 75113",
        "Paris 1er                      | 75101",
        "paris 01                       | 75101",
        "Lyon 3                         | 69383",
        "Lyon 69003                     | 69383",
        "69003 Lyon cedex 03            | 69383",
        "75013                          | 75113",
        "75116                          | 75116",
        "75013 Paris                    | 75113",
        "Paris 75013                    | 75113",
        "Paris (75)                     | 75056",
        "Paris 75                       | 75056",
        "Marseille (13)                 | 13055",
        "Marseille 8e                   | 13208",
        "Saint-Denis 93                 | 93066",
        "93 Saint Denis                 | 93066",
        "93 St Denis                    | 93066",
        "Saint-Denis (974)              | 97411",
        "Saint-Denis, La Réunion        | 97411",
        "saint denis seine saint denis  | 93066",
        "Saint-Denis Île-de-France      | 93066",
        "69100                          | 69266",
        "69100 Vileurbane               | 69266",
        "Lyon 69421 cedex               | 69123",
        "69                             | D69",
        "01                             | D01",
        "2a                             | D2A",
        "974                            | D974",
        "Rhône                          | D69",
        "le rhone                       | D69",
        "la Seine-Saint-Denis           | D93",
        "La Réunion                     | D974",
        "Guadeloupe                     | D971",
        "Bretagne                       | R53",
        "Brittany                       | R53",
        "PACA                           | R93",
        "ile de france                  | R11",
        "Auvergne Rhône Alpes           | R84",
        "69123                          | 69123",
        "2A004                          | 2A004",
        "Ajaccio 20                     | 2A004",
        "Villeurban                     | 69266",
        "باريس                          | 75056",
        "پاریس                          | 75056",
        "ليون                           | 69123",
        "لیون                           | 69123",
        "باريس ١٣                       | 75113",
        "٦٩٠٠٣                          | 69383",
        "۷۵۰۱۳                          | 75113",
        "Лион                           | 69123",
        "ЛИОН 3-й                       | 69383",
        "Марсель                        | 13055",
        "Париж                          | 75056",
        "Ліон                           | 69123",
        "里昂                           | 69123",
        "巴黎13区                       | 75113",
        "巴黎市                         | 75056",
        "图卢兹                         | 31555",
        "圖盧茲                         | 31555",
        "罗讷省                         | D69",
      })
  void what_people_type_is_understood(String text, String key) {
    assertThat(resolved(text)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Saint-Denis      | 97411 93066",
        "st denis         | 97411 93066",
        "Vienne           | D86 38544",
        "Boulogne         | 92012 62160",
        "Aix              | 13001 73008",
        "Vitry            | 94081 51649",
        "Marseille 13     | 13055 13213",
        "Lyon 75013       | 75113 69123",
      })
  void in_doubt_the_places_to_ask_for_are_the_most_populated_first(String text, String keys) {
    assertThat(FINDER.resolve(text)).isInstanceOf(Several.class);
    assertThat(((Several) FINDER.resolve(text)).places())
        .extracting(Place::key)
        .startsWith(keys.split(" "))
        .hasSizeLessThanOrEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({
    "Lyom,69123",
    "Maresille,13055",
    "Toulouze,31555",
    "Villeurbannne,69266",
    "le Havr,76351",
    "Grenobel,38185",
    "saintetienne,42218",
    "Марсел,13055"
  })
  void a_misspelled_name_gets_suggestions_or_the_place(String text, String key) {
    List<Place> offered =
        switch (FINDER.resolve(text)) {
          case Clear clear -> List.of(clear.place());
          case Several several -> several.places();
          case Unknown unknown -> unknown.suggestions();
        };
    assertThat(offered).extracting(Place::key).contains(key).hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void a_mistake_that_begins_a_hamlet_still_offers_the_city() {
    assertThat(((Several) FINDER.resolve("Toulouze")).places())
        .extracting(Place::name)
        .containsExactly("Toulouse", "Toulouzette");
  }

  @ParameterizedTest
  @MethodSource("garbage")
  void garbage_is_unknown_and_never_an_error(String text) {
    assertThat(FINDER.resolve(text)).isInstanceOf(Unknown.class);
    assertThat(FINDER.find(text, 10)).isEmpty();
    assertThat(FINDER.findByKey(text)).isEmpty();
  }

  static Stream<String> garbage() {
    return Stream.of(
        "",
        " ",
        "\u0000\u0001\u001F",
        "\uD83D",
        "\uDE00\uD83D",
        "😀🥐",
        "a".repeat(5_000),
        "Lyon ".repeat(1_000),
        "9".repeat(5_000),
        "%s%d{0}'\"<>",
        "()",
        "-----",
        "99999999999999999999",
        "00000",
        "xyzzyqwv",
        "‮‮‮",
        "cedex",
        "arrondissement");
  }

  @Test
  void indexes_made_beforehand_find_the_same() {
    PlaceFinder prepared = new PlaceFinder(GAZETTEER);
    prepared.prepare();
    for (String text : List.of("Lyon", "ليون", "69003")) {
      assertThat(prepared.find(text, 10)).as(text).isEqualTo(FINDER.find(text, 10));
    }
  }

  @Test
  void random_text_is_never_an_error() {
    long seed = 20260402;
    Random random = new Random(seed);
    String alphabet = "aeilst ndr'-()0123456789éŒ’با٣Лі里\u200c\uD83D\uDE00\u0301\n%st";
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String typed = text.toString();
      assertThat(FINDER.resolve(typed)).as("seed %d: %s", seed, typed).isNotNull();
      assertThat(FINDER.find(typed, 7)).as("seed %d: %s", seed, typed).hasSizeLessThanOrEqualTo(7);
    }
  }

  @Test
  void every_commune_is_found_by_its_own_name_and_department() {
    List<String> lost =
        GAZETTEER.listDepartments().stream()
            .flatMap(department -> GAZETTEER.listCommunesOf(department.code()).stream())
            .filter(place ->
                !FINDER
                    .find(place.name() + " (" + place.departmentCode() + ")", 20)
                    .contains(place))
            .map(place -> place.code() + " " + place.name())
            .toList();
    assertThat(lost).isEmpty();
  }

  @Test
  void exact_names_go_before_longer_ones_and_then_the_most_populated_first() {
    assertThat(FINDER.find("Saint-Denis", 20))
        .extracting(Place::name)
        .startsWith("Saint-Denis", "Saint-Denis")
        .contains("Saint-Denis-en-Val");
    assertThat(FINDER.find("marsei", 2)).extracting(Place::key).containsExactly("13055", "13213");
  }

  @Test
  void a_started_text_offers_what_it_may_become() {
    assertThat(FINDER.find("paris 1", 12))
        .extracting(Place::key)
        .startsWith("75101")
        .contains("75113");
    assertThat(FINDER.find("691", 5)).extracting(Place::key).startsWith("69266");
    assertThat(FINDER.find("69", 3)).extracting(Place::key).startsWith("D69");
    assertThat(FINDER.find("Paris 7501", 20)).extracting(Place::key).contains("75113");
    assertThat(FINDER.find("seine", 5)).extracting(Place::key).contains("D77", "D76");
    assertThat(FINDER.find("Мар", 5)).extracting(Place::key).contains("13055");
  }

  @Test
  void no_place_is_offered_twice() {
    for (String text :
        List.of("p", "pa", "l", "la", "saint", "7", "2", "Пар", "پ", "巴", "reunion")) {
      assertThat(FINDER.find(text, 50)).as(text).doesNotHaveDuplicates().isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void nothing_is_found_when_nothing_is_wanted(int limit) {
    assertThat(FINDER.find("Lyon", limit)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"69123", "75113", "D69", "D2A", "R84", "D974", "97411"})
  void a_key_leads_back_to_its_place(String key) {
    assertThat(FINDER.findByKey(key)).map(Place::key).contains(key);
  }

  @Test
  void a_number_is_an_insee_code_as_a_key_and_a_postal_code_as_a_text() {
    assertThat(FINDER.findByKey("69001")).map(Place::name).contains("Affoux");
    assertThat(resolved("69001")).isEqualTo("69381");
    assertThat(FINDER.findByKey("75013")).map(Place::key).contains("75113");
    assertThat(FINDER.findByKey("d69")).isEmpty();
  }

  private static String resolved(String text) {
    return switch (FINDER.resolve(text)) {
      case Clear clear -> clear.place().key();
      case Several several -> several.places().stream().map(Place::key).toList().toString();
      case Unknown _ -> "?";
    };
  }
}
