package org.jalon.web.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.search.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          page=1&rayon=20&q=&type=                    | /cours
          q=+fle++&lieu=Lyon                          | /cours?lieu=Lyon&q=fle
          niveau=A2&niveau=A1&niveau=A2&lieu=69123    | /cours?lieu=69123&niveau=A1&niveau=A2
          rayon=50&page=3&finis=1&tri=debut           | /cours?finis=1&page=3&rayon=50&tri=debut
          tri=pertinence                              | /cours
          libre=7s&libre=1m&libre=7s                  | /cours?libre=1m&libre=7s
          exact=1                                     | /cours
          exact=1&q=fle                               | /cours?exact=1&q=fle
          exact=0&q=fle                               | /cours?q=fle
          type=pro&type=asl&type=fle&type=oepre&type=alpha | /cours
          type=tout                                   | /cours?type=tout
          type=tout&type=fle                          | /cours?type=fle
          lat=45.75891&lon=4.84139                    | /cours?lat=45.759&lon=4.841
          lat=45.75891&lon=4.84139&lieu=Lyon          | /cours?lieu=Lyon
          certification=rncp 36315                    | /cours?certification=RNCP36315
          rayon=٥٠&page=۲                             | /cours?page=2&rayon=50
          garde=non-precise&garde=oui                 | /cours?garde=oui&garde=non-precise
          q=a%26b%3Dc                                 | /cours?q=a%26b%3Dc
          utm_source=x                                | /cours
          """)
  void an_address_has_one_form_only(String given, String canonical) {
    CourseFormReader.Reading reading = read(given);

    assertThat(reading.problems()).isEmpty();
    assertThat(CourseAddress.of(reading.form())).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rayon=3",
        "rayon=-1",
        "rayon=999999999999",
        "rayon=vingt",
        "page=0",
        "page=-2",
        "page=x",
        "page=12345678901",
        "niveau=Z9",
        "type=linguistique",
        "tri=hasard",
        "finis=oui",
        "lat=91&lon=0",
        "lat=45",
        "lat=NaN&lon=NaN",
        "lat=1e3&lon=2",
        "certification=TOEIC",
        "libre=8m",
        "libre=1x",
        "exact=oui",
      })
  void what_cannot_be_searched_is_named_and_left_out(String given) {
    CourseFormReader.Reading reading = read(given);

    assertThat(reading.problems()).hasSize(1);
    assertThat(CourseAddress.of(reading.form())).isEqualTo("/cours");
  }

  @Test
  void five_thousand_characters_are_a_problem_that_shows_forty_of_them() {
    CourseFormReader.Reading reading = read("q=" + "x".repeat(5000));

    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.problems().getFirst().value()).hasSize(41).endsWith("…");
  }

  @Test
  void control_characters_are_blanks() {
    assertThat(read("q=a%00b%0A").form().words()).isEqualTo("a b");
  }

  @Test
  void taking_the_last_value_of_a_filter_away_takes_the_filter_away() {
    Choices choices = read("niveau=A1").form().choices().without(Facet.LEVEL, "A1");

    assertThat(choices).isEqualTo(Choices.NONE);
  }

  @Test
  void a_changed_search_begins_at_its_first_page() {
    assertThat(read("page=4").form().withEnded(true).page()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'',true",
    "lieu=69123,true",
    "type=fle,true",
    "type=tout,true",
    "type=fle&type=asl,false",
    "niveau=A1,false",
    "page=2,false",
    "q=fle,false",
    "lieu=69123&rayon=5,false",
    "finis=1,false",
    "libre=1m,false"
  })
  void engines_may_list_a_place_and_a_kind_and_nothing_else(String given, boolean landing) {
    assertThat(read(given).form().landing()).isEqualTo(landing);
  }

  private static CourseFormReader.Reading read(String query) {
    Map<String, String[]> parameters = new LinkedHashMap<>();
    for (String pair : List.of(query.split("&"))) {
      String[] parts = pair.split("=", 2);
      String value =
          parts.length < 2
              ? ""
              : java.net.URLDecoder.decode(parts[1], java.nio.charset.StandardCharsets.UTF_8);
      parameters.merge(parts[0], new String[] {value}, CourseFormTest::joined);
    }
    return CourseFormReader.read(parameters);
  }

  private static String[] joined(String[] left, String[] right) {
    String[] all = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, all, left.length, right.length);
    return all;
  }
}
