package org.jalon.web.professional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.diffusion.Consumers;
import org.jalon.language.Languages;
import org.jalon.language.Messages;
import org.jalon.page.Assets;
import org.jalon.search.visibility.VisibilityRecord;
import org.jalon.search.visibility.VisibilitySource;
import org.jalon.search.visibility.query.SomeOffer;
import org.jalon.search.visibility.query.TryVisibility;
import org.jalon.vocabulary.FlowState;
import org.jalon.web.SiteTest;
import org.jalon.web.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The catalogue of apprenticeship over a real index. */
@SiteTest
class CatalogueTest {

  private static final String FLOW = CatalogueTab.CONSUMER;
  private static final String BODY = "30000001700011";
  private static final Words WORDS =
      new Words(
          new Messages("classpath:/", List.of("site", "rules", "professional")),
          Languages.find("fr").orElseThrow());

  private @Autowired Assets assets;
  private @TempDir Path folder;
  private TryVisibility room;
  private CataloguePages pages;

  @BeforeEach
  void offers_of_apprentices_and_others() {
    Consumers consumers = List::of;
    room =
        new TryVisibility(
            folder,
            new Told(
                Stream.of(
                        in("in_1", "84"),
                        in("in_2", "11"),
                        held("held_1", "84").reasons(FLOW + ":APP-03", FLOW + ":FLO-05"),
                        held("held_2", "84").reasons(FLOW + ":APP-03", "parcoursup:FLO-06"),
                        held("held_3", "11").reasons(FLOW + ":FLO-05").standing("not_regulatory"),
                        held("rejected_1", "11").reasons(FLOW + ":OFF-01").standing("rejected"),
                        SomeOffer.of("other_1").region("84").flow(FLOW, FlowState.NOT_CONCERNED))
                    .map(SomeOffer::make)
                    .toList()));
    room.build();
    pages = new CataloguePages(room.search(), new LookupPages(consumers, assets), consumers);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private record Told(List<VisibilityRecord> offers) implements VisibilitySource {

    @Override
    public long sequence() {
      return 1;
    }

    @Override
    public String consumers() {
      return "";
    }

    @Override
    public void forEachChangedAfter(long sequence, Consumer<VisibilityRecord> action) {
      offers.forEach(action);
    }
  }

  private static SomeOffer in(String id, String region) {
    return SomeOffer.of(id)
        .region(region)
        .levels("4")
        .certifications("RNCP36315")
        .body(BODY, "CFA des quais")
        .flow(FLOW, FlowState.GOES_OUT);
  }

  private static SomeOffer held(String id, String region) {
    return in(id, region).flow(FLOW, FlowState.HELD);
  }

  private CataloguePage page(CatalogueTab tab, Map<String, String[]> parameters) {
    LookupForm form = LookupForm.read(parameters);
    return pages.page(tab, form, pages.find(tab, form), WORDS);
  }

  @Test
  void each_part_says_how_many_offers_it_has() {
    CataloguePage page = page(CatalogueTab.GENERAL, Map.of());

    assertThat(page.tabs())
        .extracting(CataloguePage.TabView::count, CataloguePage.TabView::current)
        .containsExactly(tuple("2", true), tuple("3", false), tuple("1", false));
    assertThat(page.reasons()).as("nothing holds what goes out").isEmpty();
    assertThat(ids(page)).containsExactlyInAnyOrder("in_1", "in_2");
  }

  @Test
  void what_holds_offers_is_counted_for_this_flow_alone_and_says_what_to_do() {
    CataloguePage page = page(CatalogueTab.NOT_REGULATORY, Map.of());

    assertThat(page.reasons())
        .extracting(CataloguePage.HoldView::rule, CataloguePage.HoldView::offers)
        .containsExactlyInAnyOrder(tuple("APP-03", "2 offres"), tuple("FLO-05", "2 offres"));
    assertThat(page.reasons()).allSatisfy(hold -> assertThat(hold.mend()).isNotBlank());
    assertThat(page.offers())
        .filteredOn(line -> line.offer().href().endsWith("held_2"))
        .singleElement()
        .satisfies(line ->
            assertThat(line.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.title()).startsWith("APP-03")));
  }

  @Test
  void a_reason_a_region_and_a_body_narrow_and_can_be_taken_back() {
    CataloguePage page =
        page(
            CatalogueTab.NOT_REGULATORY,
            Map.of(
                "motif", new String[] {FLOW + ":FLO-05"},
                "region", new String[] {"84"},
                "organisme", new String[] {BODY}));

    assertThat(ids(page)).containsExactly("held_1");
    assertThat(page.chips())
        .extracting(LookupPage.ChipView::text)
        .contains("Auvergne-Rhône-Alpes", "CFA des quais (" + BODY + ")");
    assertThat(page.chips())
        .allSatisfy(chip -> assertThat(chip.href()).contains("onglet=non-reglementaire"));
    assertThat(page.files().getFirst().href())
        .startsWith("/fr/pro.csv?")
        .contains("flux=", "region=84", "retenue");
    assertThat(page.tabs().getFirst().href())
        .as("no reason holds what goes out")
        .doesNotContain("motif");
  }

  @Test
  void it_is_broken_down_by_region_level_certification_and_body() {
    CataloguePage page = page(CatalogueTab.NOT_REGULATORY, Map.of());

    assertThat(page.breakdowns())
        .extracting(CataloguePage.Breakdown::title)
        .containsExactly("Région", "Niveau", "Certification", "Organisme");
    assertThat(page.breakdowns().getFirst().values())
        .extracting(CataloguePage.ValueView::text, CataloguePage.ValueView::count)
        .containsExactly(tuple("Auvergne-Rhône-Alpes", "2"), tuple("Île-de-France", "1"));
  }

  @Test
  void where_nothing_is_found_the_page_says_so_and_keeps_the_way_out() {
    CataloguePage page = page(CatalogueTab.REJECTED, Map.of("region", new String[] {"99"}));

    assertThat(page.offers()).isEmpty();
    assertThat(page.status()).isEqualTo("Aucune offre");
    assertThat(page.chips()).singleElement();
  }

  @Test
  void more_offers_than_pages_show_are_told_and_stand_in_the_file() throws Exception {
    int many = 10_020;
    room.close();
    room =
        new TryVisibility(
            folder.resolve("many"),
            new Told(IntStream.range(0, many).mapToObj(i -> in("in_" + i, "84").make()).toList()));
    room.build();
    pages = new CataloguePages(room.search(), new LookupPages(List::of, assets), List::of);

    CataloguePage last = page(CatalogueTab.GENERAL, Map.of("page", new String[] {"500"}));

    assertThat(last.offers()).hasSize(20);
    assertThat(last.deep()).contains("10");
  }

  private static List<String> ids(CataloguePage page) {
    return page.offers().stream().map(line -> line.offer().href().replaceAll(".*/", "")).toList();
  }
}
