package org.jalon.search.visibility.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.visibility.VisibilityFacet;
import org.jalon.search.visibility.VisibilityFacetCounts;
import org.jalon.search.visibility.VisibilityQuery;
import org.jalon.search.visibility.VisibilityRecord;
import org.jalon.search.visibility.VisibilityResults;
import org.jalon.search.visibility.VisibilitySearch;
import org.jalon.vocabulary.FlowState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibilitySearchTest {

  private static final String SIRET = "33000000100015";

  private final FakeVisibility source = new FakeVisibility();
  private @TempDir Path folder;
  private TryVisibility room;

  @AfterEach
  void close() {
    if (room != null) {
      room.close();
    }
  }

  private void index(SomeOffer... offers) {
    source.take(offers);
    room = new TryVisibility(folder, source).build();
  }

  private VisibilityResults search(VisibilityQuery query) {
    return room.search().search(query);
  }

  private List<String> ids(VisibilityQuery query) {
    return search(query).hits().stream().map(VisibilityRecord::publicId).toList();
  }

  private List<String> ids(String text) {
    return ids(VisibilityQuery.everything().withText(text));
  }

  private static VisibilityQuery pasted(String... entries) {
    return new VisibilityQuery("", List.of(entries), Map.of(), false, 1);
  }

  private static VisibilityQuery selecting(VisibilityFacet facet, String... values) {
    return VisibilityQuery.everything().withSelections(Map.of(facet, Set.of(values)));
  }

  private List<VisibilityFacetCounts.Value> values(VisibilityQuery query, VisibilityFacet facet) {
    return search(query).facets().get(facet.ordinal()).values();
  }

  private static VisibilityFacetCounts.Value value(String code, int count, boolean selected) {
    return new VisibilityFacetCounts.Value(code, "", count, selected);
  }

  @Test
  void words_stand_in_title_bodies_and_town_and_all_of_them_must() {
    index(
        SomeOffer.of("a").title("Métiers du bâtiment").body(SIRET, "Greta du Rhône").town("Lyon"),
        SomeOffer.of("b").title("Métiers du bâtiment").bodies("Cap", "Afpa").town("Brest"));

    assertThat(ids("metier batiment")).containsExactlyInAnyOrder("a", "b");
    assertThat(ids("bâtiment à Lyon")).containsExactly("a");
    assertThat(ids("afpa brest métier")).containsExactly("b");
    assertThat(ids("greta brest")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo_12",
        "DEMO_12",
        "24_0123 s",
        "24_0123S",
        " 24_0123s ",
        "Session/7",
        "sess ion/7"
      })
  void an_offer_is_found_by_its_numbers_however_they_are_typed(String text) {
    index(
        SomeOffer.of("demo_12").number("24_0123S").sessions("session/6", "session/7"),
        SomeOffer.of("demo_13").number("24_0124S").sessions("session/8"));

    assertThat(ids(text)).containsExactly("demo_12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SIRET,
        "330 000 001 00015",
        "330\u00a0000\u00a0001\u202f00015",
        "330.000.001.00015",
        "330000001",
        "330 000 001",
        "RNCP36315",
        "rncp n° 36 315",
        "Fiche RNCP 036315",
        "36315"
      })
  void an_offer_is_found_by_siret_siren_and_certification_in_the_usual_forms(String text) {
    index(
        SomeOffer.of("a").sirets("44000000200021", SIRET).certifications("RNCP36315"),
        SomeOffer.of("b").sirets("44000000200021").certifications("RNCP36316"));

    assertThat(ids(text)).containsExactly("a");
  }

  @Test
  void a_number_that_stands_in_a_title_is_found_beside_the_offer_that_bears_it() {
    index(SomeOffer.of("a").title("Auditeur ISO 9001"), SomeOffer.of("b").number("9001"));

    assertThat(ids("9001")).containsExactly("b", "a");
  }

  @Test
  void titles_that_say_more_of_the_words_come_first_and_then_the_next_start() {
    index(
        SomeOffer.of("elsewhere")
            .title("Vente")
            .bodies("École des soudeurs")
            .start(TryVisibility.TODAY),
        SomeOffer.of("unknown").title("Soudeur"),
        SomeOffer.of("begun").title("Soudeur").start(TryVisibility.TODAY.minusDays(2)),
        SomeOffer.of("later").title("Soudeur").start(TryVisibility.TODAY.plusDays(9)),
        SomeOffer.of("today").title("Soudeur").start(TryVisibility.TODAY),
        SomeOffer.of("long begun").title("Soudeur").start(TryVisibility.TODAY.minusDays(20)));

    assertThat(ids("soudeur"))
        .containsExactly("today", "later", "begun", "long begun", "unknown", "elsewhere");
  }

  @Test
  void a_record_is_read_back_as_it_was_told() {
    VisibilityRecord told =
        SomeOffer.of("a")
            .number("1")
            .sessions("2", "3")
            .body(SIRET, "Greta")
            .certifications("RNCP1")
            .town("Lyon")
            .region("84")
            .levels("3")
            .flow("parcoursup", FlowState.HELD)
            .flow("europass", FlowState.GOES_OUT)
            .rules("LHO1")
            .start(TryVisibility.TODAY)
            .withdrawn()
            .make();
    source.take(List.of(told));
    room = new TryVisibility(folder, source).build();

    VisibilityRecord read = room.search().find("a").orElseThrow();

    assertThat(read).isEqualTo(told);
    assertThat(read.flows().keySet()).containsExactly("parcoursup", "europass");
    assertThat(room.search().find("b")).isEmpty();
    assertThat(room.search().find("~state")).isEmpty();
  }

  @Test
  void a_pasted_list_finds_each_and_says_which_nobody_bears() {
    index(
        SomeOffer.of("a").number("A1"),
        SomeOffer.of("b").sirets(SIRET),
        SomeOffer.of("c").sessions("S3"),
        SomeOffer.of("d").number("A4"));

    VisibilityResults results =
        search(
            pasted("a1", "330 000 001 00015", "330000001", "S3", "nobody", " ", "nobody", "RNCP1"));

    assertThat(results.hits())
        .extracting(VisibilityRecord::publicId)
        .containsExactlyInAnyOrder("a", "b", "c");
    assertThat(results.missing()).containsExactly("nobody", "RNCP1");
  }

  @Test
  void a_pasted_list_of_a_thousand_is_found_whole() {
    SomeOffer[] offers =
        IntStream.range(0, 1_500)
            .mapToObj(i -> SomeOffer.of("a" + i).number("N" + i))
            .toArray(SomeOffer[]::new);
    index(offers);
    String[] list = IntStream.range(1_000, 2_000).mapToObj(i -> "n" + i).toArray(String[]::new);

    VisibilityResults results = search(pasted(list));

    assertThat(results.total()).isEqualTo(500);
    assertThat(results.missing()).hasSize(500).startsWith("n1500").endsWith("n1999");
  }

  @Test
  void a_list_of_blanks_is_no_list() {
    index(SomeOffer.of("a"));

    assertThat(ids(pasted(" ", ""))).containsExactly("a");
  }

  @Test
  void withdrawn_offers_are_found_when_asked_for() {
    index(SomeOffer.of("a").number("A1"), SomeOffer.of("b").number("B1").sirets(SIRET).withdrawn());

    assertThat(ids(VisibilityQuery.everything())).containsExactly("a");
    assertThat(ids(new VisibilityQuery("", List.of(), Map.of(), true, 1)))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(ids(selecting(VisibilityFacet.STATE, "withdrawn"))).containsExactly("b");
    assertThat(ids("b1")).containsExactly("b");
    assertThat(ids(pasted("B1"))).containsExactly("b");
    assertThat(ids(SIRET)).isEmpty();
    assertThat(values(VisibilityQuery.everything(), VisibilityFacet.STATE))
        .containsExactly(value("regulatory", 1, false), value("withdrawn", 1, false));
    assertThat(room.search().state().offers()).isEqualTo(1);
  }

  @Test
  void counts_leave_out_the_own_selection_and_values_of_a_facet_are_alternatives() {
    index(
        SomeOffer.of("a").region("84").flow("parcoursup", FlowState.HELD).rules("LHO1", "LHO2"),
        SomeOffer.of("b").region("84").flow("parcoursup", FlowState.GOES_OUT),
        SomeOffer.of("c").region("11").flow("parcoursup", FlowState.HELD).rules("LHO2"),
        SomeOffer.of("d").region("53"));

    VisibilityQuery query = selecting(VisibilityFacet.REGION, "84", "11");

    assertThat(ids(query)).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(values(query, VisibilityFacet.REGION))
        .containsExactly(value("84", 2, true), value("11", 1, true), value("53", 1, false));
    assertThat(values(query, VisibilityFacet.FLOW))
        .containsExactly(
            value("parcoursup:retenue", 2, false), value("parcoursup:diffusee", 1, false));
    assertThat(values(query, VisibilityFacet.RULE))
        .containsExactly(value("LHO2", 2, false), value("LHO1", 1, false));
  }

  @Test
  void a_body_is_shown_by_its_name() {
    index(SomeOffer.of("a").body(SIRET, "Greta du Rhône"), SomeOffer.of("b").sirets("1"));

    assertThat(values(VisibilityQuery.everything(), VisibilityFacet.ORGANISATION))
        .containsExactly(
            new VisibilityFacetCounts.Value("1", "", 1, false),
            new VisibilityFacetCounts.Value(SIRET, "Greta du Rhône", 1, false));
    assertThat(ids(selecting(VisibilityFacet.ORGANISATION, SIRET))).containsExactly("a");
  }

  @Test
  void values_beyond_the_most_frequent_are_left_out_but_for_those_selected() {
    SomeOffer[] offers =
        IntStream.range(0, 70)
            .mapToObj(i -> SomeOffer.of("a" + i).sirets(RandomOffers.siret(i)))
            .toArray(SomeOffer[]::new);
    index(offers);
    String last = RandomOffers.siret(69);

    assertThat(values(VisibilityQuery.everything(), VisibilityFacet.ORGANISATION)).hasSize(50);
    assertThat(values(selecting(VisibilityFacet.ORGANISATION, last), VisibilityFacet.ORGANISATION))
        .hasSize(51)
        .endsWith(value(last, 1, true));
  }

  @Test
  void a_value_that_nobody_has_finds_nothing_and_is_shown_as_selected() {
    index(SomeOffer.of("a").region("84"));

    for (VisibilityFacet facet : VisibilityFacet.values()) {
      VisibilityQuery query = selecting(facet, "no such value");
      assertThat(search(query).total()).isZero();
      assertThat(values(query, facet)).contains(value("no such value", 0, true));
    }
  }

  @Test
  void an_empty_selection_selects_nothing_away() {
    index(SomeOffer.of("a"));

    assertThat(ids(selecting(VisibilityFacet.REGION))).containsExactly("a");
    assertThat(ids(selecting(VisibilityFacet.STATE))).containsExactly("a");
  }

  @Test
  void pages_follow_each_other_and_beyond_the_end_is_nothing() {
    SomeOffer[] offers =
        IntStream.range(0, 45)
            .mapToObj(i -> SomeOffer.of("a" + i).start(TryVisibility.TODAY.plusDays(i)))
            .toArray(SomeOffer[]::new);
    index(offers);

    assertThat(ids(VisibilityQuery.everything().withPage(3)))
        .containsExactly("a40", "a41", "a42", "a43", "a44");
    for (int page : new int[] {4, VisibilityQuery.MAX_PAGE}) {
      VisibilityResults beyond = search(VisibilityQuery.everything().withPage(page));
      assertThat(beyond.total()).isEqualTo(45);
      assertThat(beyond.hits()).isEmpty();
      assertThat(beyond.facets()).hasSize(VisibilityFacet.values().length);
    }
  }

  @Test
  void quotes_and_signs_of_query_languages_are_plain_words() {
    index(
        SomeOffer.of("a").title("Soudeur et chaudronnier").town("Lyon"),
        SomeOffer.of("b").title("Chaudronnier"));

    assertThat(ids("\"chaudronnier soudeur\"")).containsExactly("a");
    assertThat(ids("title:soudeur")).isEmpty();
    assertThat(ids("+soudeur -chaudronnier")).containsExactly("a");
    assertThat(ids("soud*")).isEmpty();
    assertThat(ids("(soudeur~ AND^2")).isEmpty();
    assertThat(ids("*")).isEmpty();
    assertThat(ids("\\ [ } \" ' /")).isEmpty();
  }

  @Test
  void a_text_of_ten_thousand_characters_is_answered() {
    index(SomeOffer.of("a").title("Soudeur"));

    assertThat(ids("soudeur ".repeat(1_250))).containsExactly("a");
    assertThat(ids("x".repeat(10_000))).isEmpty();
    assertThat(ids("1".repeat(10_000))).isEmpty();
    assertThat(ids(" ".repeat(10_000))).containsExactly("a");
  }

  @Test
  void every_offer_found_is_handed_over_in_the_order_of_the_results() {
    SomeOffer[] offers =
        IntStream.range(0, 60)
            .mapToObj(i -> SomeOffer.of("a" + i).start(TryVisibility.TODAY.plusDays((i * 37) % 60)))
            .toArray(SomeOffer[]::new);
    index(offers);
    List<String> all = new ArrayList<>();

    room.search().forEach(VisibilityQuery.everything().withPage(2), it -> all.add(it.publicId()));

    List<String> pages =
        IntStream.rangeClosed(1, 3)
            .mapToObj(page -> ids(VisibilityQuery.everything().withPage(page)))
            .flatMap(List::stream)
            .toList();
    assertThat(all).isEqualTo(pages).hasSize(60);
  }

  @Test
  void without_an_index_there_is_no_answer() {
    room = new TryVisibility(folder, source);

    assertThat(room.search().state().ready()).isFalse();
    assertThatThrownBy(() -> search(VisibilityQuery.everything()))
        .isInstanceOf(IndexNotReadyException.class);
    assertThatThrownBy(() -> room.search().find("a")).isInstanceOf(IndexNotReadyException.class);
    assertThatThrownBy(() -> room.search().forEach(VisibilityQuery.everything(), _ -> {}))
        .isInstanceOf(IndexNotReadyException.class);
  }

  @Test
  void nothing_indexed_is_nothing_found() {
    room = new TryVisibility(folder, source).build();

    assertThat(room.search().state()).isEqualTo(new VisibilitySearch.State(true, 0, 0));
    VisibilityResults nothing = search(VisibilityQuery.everything().withText("soudeur"));
    assertThat(nothing.total()).isZero();
    assertThat(nothing.facets()).allSatisfy(facet -> assertThat(facet.values()).isEmpty());
    assertThat(search(pasted("A1")).missing()).containsExactly("A1");
  }
}
