package org.jalon.search.certification.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.certification.fiche.FicheState;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.certification.CertificationCard;
import org.jalon.search.certification.CertificationFacet;
import org.jalon.search.certification.CertificationLinks.Step;
import org.jalon.search.certification.CertificationQuery;
import org.jalon.search.certification.CertificationResults;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.search.certification.CertificationSort;
import org.jalon.search.query.LiveIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificationSearchTest {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final FakeFiches fiches = new FakeFiches();
  private final FakeAgreements agreements = new FakeAgreements();
  private @TempDir Path folder;
  private TryCertifications room;

  @BeforeEach
  void open() {
    room = new TryCertifications(folder, fiches, agreements, new LiveIndex());
  }

  @AfterEach
  void close() {
    room.close();
  }

  private CertificationSearch known(SomeFiche... some) {
    fiches.take(some);
    return room.build().search();
  }

  private static CertificationQuery everything() {
    return CertificationQuery.everything(TODAY);
  }

  private CertificationResults find(String text) {
    return room.search().search(everything().withText(text));
  }

  private static List<String> codes(CertificationResults results) {
    return results.hits().stream().map(CertificationCard::code).toList();
  }

  @Test
  void before_there_is_an_index_the_reader_is_asked_to_come_back() {
    assertThat(room.search().state().ready()).isFalse();
    assertThatThrownBy(() -> room.search().search(everything()))
        .isInstanceOf(IndexNotReadyException.class);
  }

  @Test
  void an_index_of_nothing_finds_nothing_and_shows_every_facet() {
    CertificationSearch search = known();

    assertThat(search.state().ready()).isTrue();
    assertThat(search.state().edition()).isNull();
    CertificationResults results = search.search(everything().withText("soudeur"));
    assertThat(results.total()).isZero();
    assertThat(results.facets()).hasSize(CertificationFacet.values().length);
    assertThat(search.search(everything()).hits()).isEmpty();
    assertThat(search.find("RNCP1")).isEmpty();
  }

  @Test
  void a_card_says_what_its_fiche_says_on_that_day() {
    agreements.branch("1517", "Commerces de détail", null).lists("1517", "RNCP100");
    known(
        SomeFiche.of("RNCP100", "Vendeur")
            .level(3)
            .ends(TODAY.plusDays(10))
            .replacedBy("RNCP200")
            .certifiers("Un", "Deux", "Trois", "Quatre"));

    CertificationCard card = find("").hits().getFirst();

    assertThat(card.title()).isEqualTo("Vendeur");
    assertThat(card.level()).isEqualTo(3);
    assertThat(card.state()).isEqualTo(FicheState.ENDS_SOON);
    assertThat(card.registrationEnds()).isEqualTo(TODAY.plusDays(10));
    assertThat(card.successors()).containsExactly("RNCP200");
    assertThat(card.certifiers()).containsExactly("Un", "Deux", "Trois");
    assertThat(card.branches()).containsExactly("1517");
    assertThat(room.search().cards(List.of("RNCP100"), TODAY.plusDays(11)).getFirst().state())
        .isEqualTo(FicheState.REPLACED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RNCP36315",
        "rncp 36315",
        "RNCP n° 36 315",
        "Fiche RNCP036315",
        "36315",
        "CERTIFINFO84385",
        "Certif-Info 84385",
        "84385",
        "4503320T",
        "4503320t",
        "RNCP36315BC01",
        "rncp36315 bc 1"
      })
  void a_code_in_any_usual_form_is_exactly_that_certification(String written) {
    known(
        SomeFiche.of("RNCP36315", "Soudeur")
            .otherCodes("CERTIFINFO84385", "4503320T")
            .blocks("RNCP36315BC01", "Souder à plat"),
        SomeFiche.of("RNCP36316", "Plombier"),
        SomeFiche.of("RS5616", "Anglais"));

    assertThat(find(written).exact()).isEqualTo("RNCP36315");
    assertThat(codes(find(written))).containsExactly("RNCP36315");
    assertThat(room.search().find(written))
        .hasValueSatisfying(it -> assertThat(it.fiche().code()).isEqualTo("RNCP36315"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS5616", "RS 5616", "rs5616", "rs-5616", "5616"})
  void so_is_a_code_of_the_specific_repertoire(String written) {
    known(SomeFiche.of("RS5616", "Anglais"), SomeFiche.of("RNCP56160", "Soudeur"));

    assertThat(find(written).exact()).isEqualTo("RS5616");
  }

  @Test
  void a_number_of_two_registers_finds_both_and_the_page_of_the_first() {
    known(SomeFiche.of("RS5616", "Anglais"), SomeFiche.of("RNCP5616", "Soudeur"));

    assertThat(find("5616").exact()).isEmpty();
    assertThat(codes(find("5616"))).containsExactlyInAnyOrder("RNCP5616", "RS5616");
    assertThat(room.search().find("5616").orElseThrow().fiche().code()).isEqualTo("RNCP5616");
  }

  @Test
  void a_code_of_another_register_is_not_found() {
    known(SomeFiche.of("RNCP36315", "Soudeur"));

    assertThat(find("RS36315").total()).isZero();
    assertThat(room.search().find("RS36315")).isEmpty();
  }

  @Test
  void a_number_that_stands_in_titles_comes_after_the_code_that_it_is() {
    known(
        SomeFiche.of("RS17", "Auditeur ISO 9001"),
        SomeFiche.of("RNCP9001", "Boulanger"),
        SomeFiche.of("RNCP5", "Soudeur"));

    assertThat(codes(find("9001"))).containsExactly("RNCP9001", "RS17");
  }

  @Test
  void words_in_titles_come_first_and_what_is_open_before_what_is_over() {
    known(
        SomeFiche.of("RNCP1", "Agent de propreté").jobs("Soudeur"),
        SomeFiche.of("RNCP2", "Soudeur industriel").active(false),
        SomeFiche.of("RNCP3", "Soudeur assembleur"),
        SomeFiche.of("RNCP4", "Boulanger"));

    assertThat(codes(find("soudeurs"))).containsExactly("RNCP3", "RNCP2", "RNCP1");
  }

  @ParameterizedTest
  @CsvSource({
    "métier du pain, RNCP1",
    "croissants, RNCP1",
    "chambre d'artisans, RNCP1",
    "boulangerie artisanale, RNCP1",
    "D1102, RNCP1",
    "CAP, RNCP1"
  })
  void type_certifiers_jobs_labels_and_blocks_are_found(String words, String code) {
    known(
        SomeFiche.of("RNCP1", "Artisan des farines")
            .type("CAP")
            .jobs("Métiers du pain")
            .certifiers("Chambre des artisans")
            .rome("D1102", "Boulangerie")
            .formacode("21538", "Fabrication artisanale")
            .blocks("RNCP1BC01", "Façonner des croissants"),
        SomeFiche.of("RNCP2", "Soudeur"));

    assertThat(codes(find(words))).containsExactly(code);
  }

  @Test
  void all_words_are_needed_and_where_nothing_has_all_most_of_them() {
    known(
        SomeFiche.of("RNCP1", "Agent de sécurité incendie"),
        SomeFiche.of("RNCP2", "Agent de propreté"),
        SomeFiche.of("RNCP3", "Boulanger"));

    assertThat(codes(find("agent sécurité"))).containsExactly("RNCP1");
    assertThat(codes(find("agent de la sécurité spatiale"))).containsExactly("RNCP1");
    assertThat(find("astronaute").total()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "+-&&||!(){}[]^\"~*?:\\/",
        "🎓",
        "'; drop table fiche --",
        "AND OR NOT",
        "RNCP",
        "°",
        "\u202e",
        "٣٦٣١٥٠",
        "a:b",
        "de la",
        "%%%",
        "\u0000",
        "RNCP99999999999",
        "<b>"
      })
  void wrong_characters_are_no_fault(String text) {
    known(SomeFiche.of("RNCP1", "Soudeur"));

    assertThat(find(text).total()).isZero();
    assertThat(room.search().find(text)).isEmpty();
    assertThat(find(text.repeat(3_000)).hits()).isEmpty();
  }

  @Test
  void blank_text_asks_for_everything() {
    known(SomeFiche.of("RNCP1", "Soudeur"));

    assertThat(find(" \t").total()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "RELEVANCE, RNCP4 RNCP2 RNCP1 RNCP3",
    "TITLE, RNCP4 RNCP1 RNCP2 RNCP3",
    "LEVEL, RNCP2 RNCP4 RNCP1 RNCP3",
    "END, RNCP2 RNCP4 RNCP3 RNCP1",
    "NEWEST, RNCP1 RNCP3 RNCP2 RNCP4"
  })
  void results_stand_in_the_order_asked(CertificationSort sort, String expected) {
    known(
        SomeFiche.of("RNCP1", "Étancheur").level(4).ends(TODAY.minusDays(20)).decided(TODAY),
        SomeFiche.of("RNCP2", "Façadier").level(3).ends(TODAY.plusDays(9)),
        SomeFiche.of("RNCP3", "Soudeur").ends(TODAY.minusDays(1)).decided(TODAY.minusDays(5)),
        SomeFiche.of("RNCP4", "Boulanger").level(4));
    CertificationQuery query = new CertificationQuery("", Map.of(), null, TODAY, TODAY, sort, 1);

    assertThat(codes(room.search().search(query))).isEqualTo(Arrays.asList(expected.split(" ")));
    assertThat(room.search().list(query, 2).stream().map(CertificationCard::code))
        .isEqualTo(Arrays.asList(expected.split(" ")).subList(0, 2));
  }

  @Test
  void pages_follow_one_another_without_gap_and_the_last_may_be_empty() {
    SomeFiche[] many = new SomeFiche[45];
    for (int i = 0; i < many.length; i++) {
      many[i] = SomeFiche.of("RNCP" + (100 + i), "Agent");
    }
    CertificationSearch search = known(many);
    for (String text : List.of("", "agent")) {
      CertificationQuery query = everything().withText(text);
      List<String> read = new java.util.ArrayList<>();
      for (int page = 1; page <= 3; page++) {
        read.addAll(codes(search.search(query.withPage(page))));
      }
      assertThat(read).hasSize(45).doesNotHaveDuplicates().isSorted();
      assertThat(search.search(query.withPage(4)).hits()).isEmpty();
      assertThat(search.search(query.withPage(4)).total()).isEqualTo(45);
      assertThat(search.list(query, 1_000)).hasSize(45);
    }
  }

  @Test
  void only_what_is_offered_can_be_asked_for_by_any_of_its_codes() {
    CertificationSearch search =
        known(
            SomeFiche.of("RNCP1", "Soudeur"),
            SomeFiche.of("RNCP2", "Boulanger").otherCodes("CERTIFINFO20"),
            SomeFiche.of("RNCP3", "Plombier"));
    CertificationQuery query =
        new CertificationQuery(
            "",
            Map.of(),
            Set.of("RNCP1", "CERTIFINFO20", "RNCP999"),
            TODAY,
            TODAY,
            CertificationSort.RELEVANCE,
            1);

    assertThat(codes(search.search(query))).containsExactlyInAnyOrder("RNCP1", "RNCP2");
    assertThat(search.search(query.withText("plombier")).total()).isZero();
  }

  @Test
  void cards_come_in_the_order_of_their_codes_without_those_nobody_knows() {
    CertificationSearch search =
        known(SomeFiche.of("RNCP1", "Soudeur"), SomeFiche.of("RNCP2", "Boulanger"));

    assertThat(search.cards(List.of("RNCP2", "RNCP7", "", "RNCP1"), TODAY))
        .extracting(CertificationCard::code)
        .containsExactly("RNCP2", "RNCP1");
  }

  @Test
  void a_chain_goes_both_ways_and_names_what_is_outside() {
    CertificationSearch search =
        known(
            SomeFiche.of("RNCP10", "Première").replacedBy("RNCP20"),
            SomeFiche.of("RNCP20", "Deuxième"),
            SomeFiche.of("RNCP30", "Troisième").replaces("RNCP20").replacedBy("RNCP40"));

    List<Step> chain = search.find("RNCP20").orElseThrow().chain();

    assertThat(chain)
        .containsExactly(
            new Step("RNCP10", "Première", true, List.of("RNCP20")),
            new Step("RNCP20", "Deuxième", true, List.of("RNCP30")),
            new Step("RNCP30", "Troisième", true, List.of("RNCP40")),
            new Step("RNCP40", "", false, List.of()));
    assertThat(search.find("RNCP30").orElseThrow().chain()).isEqualTo(chain);
  }

  @Test
  void each_stands_once_in_a_chain_however_its_links_turn() {
    CertificationSearch search =
        known(
            SomeFiche.of("RNCP10", "A").replacedBy("RNCP20", "RNCP30"),
            SomeFiche.of("RNCP20", "B").replacedBy("RNCP30").replaces("RNCP10"),
            SomeFiche.of("RNCP30", "C").replacedBy("RNCP10"),
            SomeFiche.of("RNCP40", "D").replacedBy("RNCP40"));

    for (String code : List.of("RNCP10", "RNCP20", "RNCP30")) {
      assertThat(search.find(code).orElseThrow().chain())
          .extracting(Step::code)
          .containsExactlyInAnyOrder("RNCP10", "RNCP20", "RNCP30");
    }
    assertThat(search.find("RNCP40").orElseThrow().chain())
        .containsExactly(new Step("RNCP40", "D", true, List.of()));
  }

  @Test
  void a_line_that_splits_and_joins_again_stays_in_order() {
    CertificationSearch search =
        known(
            SomeFiche.of("RNCP10", "A").replacedBy("RNCP40", "RNCP20"),
            SomeFiche.of("RNCP20", "B").replacedBy("RNCP30"),
            SomeFiche.of("RNCP30", "C").replacedBy("RNCP40"),
            SomeFiche.of("RNCP40", "D"));

    for (String code : List.of("RNCP10", "RNCP40")) {
      assertThat(search.find(code).orElseThrow().chain())
          .extracting(Step::code)
          .containsExactly("RNCP10", "RNCP20", "RNCP30", "RNCP40");
    }
  }

  @Test
  void two_thousand_partners_are_kept_with_the_fiche() {
    CertificationSearch search = known(SomeFiche.of("RNCP1", "Soudeur").partners(2_000));

    assertThat(search.find("RNCP1").orElseThrow().fiche())
        .isEqualTo(fiches.find("RNCP1").orElseThrow());
    assertThat(find("soudeur").total()).isEqualTo(1);
  }
}
