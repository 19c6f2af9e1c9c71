package org.jalon.search.certification.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.fiche.WayIn;
import org.jalon.certification.reconversion.Agreement;
import org.jalon.certification.reconversion.Outcome;
import org.jalon.certification.reconversion.Target;
import org.jalon.search.certification.CertificationFacet;
import org.jalon.search.certification.CertificationFacetCounts;
import org.jalon.search.certification.CertificationFacetCounts.Value;
import org.jalon.search.certification.CertificationQuery;
import org.jalon.search.certification.CertificationResults;
import org.jalon.search.certification.CertificationSort;
import org.jalon.search.query.LiveIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificationFacetsTest {

  private static final LocalDate TODAY = CertificationSearchTest.TODAY;
  private static final LocalDate PRO_A = LocalDate.of(2024, 5, 1);
  private static final long SEED = Long.getLong("jalon.seed", 20261123L);

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

  private static CertificationQuery query(
      LocalDate written, Map<CertificationFacet, Set<String>> selections) {
    return new CertificationQuery(
        "", selections, null, TODAY, written, CertificationSort.RELEVANCE, 1);
  }

  private CertificationResults search(Map<CertificationFacet, Set<String>> selections) {
    return room.search().search(query(PRO_A, selections));
  }

  private static Map<String, Integer> counts(CertificationResults results, CertificationFacet of) {
    return values(results, of).stream()
        .filter(value -> value.count() > 0)
        .collect(Collectors.toMap(Value::code, Value::count));
  }

  private static List<Value> values(CertificationResults results, CertificationFacet facet) {
    return results.facets().get(facet.ordinal()).values();
  }

  private Map<String, Integer> counts(CertificationFacet facet) {
    return counts(search(Map.of()), facet);
  }

  private void take(SomeFiche... some) {
    fiches.take(some);
    room.build();
  }

  @Test
  void every_facet_has_the_values_of_its_fiches() {
    agreements
        .branch("1517", "Commerces de détail", "L'Opcommerce")
        .branch("0044", "Chimie", "Opco 2i")
        .lists("1517", "RNCP1");
    take(
        SomeFiche.of("RNCP1", "Vendeur")
            .type("TP")
            .level(4)
            .ways(WayIn.APPRENTICESHIP, WayIn.EXPERIENCE)
            .formacode("34502", "Commerce")
            .nsf("312t", "Négociation et vente")
            .rome("D1214", "Vente en habillement")
            .branch("44", "Chimie du registre")
            .certifiers("MINISTÈRE DU TRAVAIL", "Ministère du travail"),
        SomeFiche.of("RNCP2", "Coiffeur")
            .type("CAP")
            .level(3)
            .formacode("34000", "Commerce")
            .certifiers("Ministère du Travail")
            .active(false));

    assertThat(counts(CertificationFacet.KIND)).isEqualTo(Map.of("titre", 1, "diplome", 1));
    assertThat(counts(CertificationFacet.LEVEL)).isEqualTo(Map.of("4", 1, "3", 1));
    assertThat(counts(CertificationFacet.STATE)).isEqualTo(Map.of("active", 1, "fin", 1));
    assertThat(counts(CertificationFacet.WAY)).isEqualTo(Map.of("apprentissage", 1, "vae", 1));
    assertThat(counts(CertificationFacet.DOMAIN)).isEqualTo(Map.of("34", 2));
    assertThat(counts(CertificationFacet.SPECIALITY)).isEqualTo(Map.of("312", 1));
    assertThat(counts(CertificationFacet.JOB)).isEqualTo(Map.of("D12", 1));
    assertThat(counts(CertificationFacet.CERTIFIER)).isEqualTo(Map.of("ministere du travail", 2));
    assertThat(counts(CertificationFacet.BRANCH)).isEqualTo(Map.of("1517", 1, "0044", 1));
    assertThat(counts(CertificationFacet.OPCO)).isEqualTo(Map.of("l opcommerce", 1, "opco 2i", 1));
    assertThat(counts(CertificationFacet.PRO_A)).isEqualTo(Map.of("eligible", 1, "non-listee", 1));
  }

  @Test
  void labels_of_open_facets_come_from_the_data() {
    agreements.branch("0044", "Chimie", "Opco 2i");
    take(
        SomeFiche.of("RNCP1", "Vendeur")
            .formacode("34000", "Commerce")
            .nsf("312", "Commerce, vente")
            .rome("D1214", "Vente en habillement")
            .branch("44", "Chimie du registre")
            .certifiers("MINISTÈRE DU TRAVAIL", "Ministère du travail"));
    CertificationResults results = search(Map.of());

    assertThat(label(results, CertificationFacet.DOMAIN)).isEqualTo("Commerce");
    assertThat(label(results, CertificationFacet.SPECIALITY)).isEqualTo("Commerce, vente");
    assertThat(label(results, CertificationFacet.JOB)).isEqualTo("D12");
    assertThat(label(results, CertificationFacet.CERTIFIER)).isEqualTo("Ministère du travail");
    assertThat(label(results, CertificationFacet.BRANCH)).isEqualTo("Chimie");
    assertThat(label(results, CertificationFacet.OPCO)).isEqualTo("Opco 2i");
    assertThat(label(results, CertificationFacet.KIND)).isEmpty();
  }

  private static String label(CertificationResults results, CertificationFacet facet) {
    return values(results, facet).getFirst().label();
  }

  @Test
  void closed_facets_show_every_value_in_their_order_and_open_ones_those_with_most() {
    SomeFiche[] many = new SomeFiche[80];
    for (int i = 0; i < many.length; i++) {
      many[i] =
          SomeFiche.of("RNCP" + i, "Agent").certifiers(i < 40 ? "Tous" : "École " + (i + 100));
    }
    take(many);

    assertThat(values(search(Map.of()), CertificationFacet.LEVEL))
        .extracting(Value::code)
        .containsExactly("3", "4", "5", "6", "7", "8");
    Map<CertificationFacet, Set<String>> last =
        Map.of(CertificationFacet.CERTIFIER, Set.of("École 179", "Personne"));
    List<Value> certifiers = values(search(last), CertificationFacet.CERTIFIER);
    assertThat(certifiers).hasSize(CertificationFacetCounts.MOST_VALUES + 2);
    assertThat(certifiers.getFirst()).isEqualTo(new Value("tous", "Tous", 40, false));
    assertThat(certifiers.get(1).code()).isEqualTo("ecole 140");
    assertThat(certifiers.subList(30, 32))
        .containsExactly(
            new Value("ecole 179", "École 179", 1, true),
            new Value("personne", "personne", 0, true));
    assertThat(search(last).total()).isEqualTo(1);
  }

  @Test
  void eligibility_is_the_best_among_the_branches_that_are_selected() {
    agreements
        .branch("1517", "Commerces", null)
        .branch("0044", "Chimie", null)
        .lists("1517", "RNCP1", "RNCP2")
        .excludes("0044", "RNCP1");
    take(
        SomeFiche.of("RNCP1", "Vendeur"),
        SomeFiche.of("RNCP2", "Caissier").ends(PRO_A.minusDays(1)),
        SomeFiche.of("RNCP3", "Soudeur"),
        SomeFiche.of("RS4", "Certificat CléA"));

    assertThat(counts(CertificationFacet.PRO_A))
        .isEqualTo(Map.of("eligible", 2, "echue", 1, "non-listee", 1));
    CertificationResults chemistry =
        search(
            Map.of(
                CertificationFacet.BRANCH, Set.of("0044"),
                CertificationFacet.PRO_A, Set.of("exclue")));
    assertThat(chemistry.total()).isEqualTo(1);
    assertThat(counts(chemistry, CertificationFacet.BRANCH))
        .as("what is excluded in chemistry, by the branches that list it")
        .isEqualTo(Map.of("0044", 1, "1517", 1));
    CertificationResults nowhere = search(Map.of(CertificationFacet.BRANCH, Set.of("9999")));
    assertThat(nowhere.total()).isZero();
  }

  @Test
  void from_2026_the_branch_does_not_change_the_answer() {
    agreements.lists("1517", "RNCP1");
    take(
        SomeFiche.of("RNCP1", "Vendeur"),
        SomeFiche.of("RNCP2", "Caissier").active(null),
        SomeFiche.of("RNCP3", "CQP Soudeur").type("CQP").active(false),
        SomeFiche.of("RS4", "Anglais"));
    Map<String, Integer> expected = Map.of("eligible", 2, "indeterminee", 1, "non-listee", 1);

    for (Set<String> branches : List.of(Set.<String>of(), Set.of("1517"))) {
      CertificationQuery query =
          query(LocalDate.of(2026, 3, 1), Map.of(CertificationFacet.BRANCH, branches));
      if (branches.isEmpty()) {
        assertThat(counts(room.search().search(query), CertificationFacet.PRO_A))
            .isEqualTo(expected);
      } else {
        assertThat(counts(room.search().search(query), CertificationFacet.PRO_A))
            .isEqualTo(Map.of("eligible", 1));
      }
    }
  }

  @Test
  void judging_one_of_each_sort_is_judging_each() {
    RandomFiches random = new RandomFiches(SEED);
    fiches.take(random.list(400));
    random.agree(agreements);
    room.build();
    Random dates = new Random(SEED);
    for (int i = 0; i < 30; i++) {
      LocalDate written = LocalDate.of(2018, 6, 1).plusDays(dates.nextInt(3_500));
      Set<String> branches = i % 3 == 0 ? Set.of() : new TreeSet<>(List.of("000" + i % 10, "0001"));
      CertificationResults results =
          room.search().search(query(written, Map.of(CertificationFacet.PRO_A, Set.of())));
      CertificationResults some =
          room.search().search(query(written, Map.of(CertificationFacet.BRANCH, branches)));
      assertThat(counts(results, CertificationFacet.PRO_A))
          .as("seed %d, %s", SEED, written)
          .isEqualTo(judged(written, RandomFiches.BRANCHES, fiche -> true));
      assertThat(counts(some, CertificationFacet.PRO_A))
          .as("seed %d, %s in %s", SEED, written, branches)
          .isEqualTo(
              judged(
                  written,
                  branches.isEmpty() ? RandomFiches.BRANCHES : branches,
                  fiche -> branches.isEmpty() || listed(fiche, branches)));
    }
  }

  private boolean listed(Fiche fiche, Set<String> branches) {
    return agreements.listing(fiche.code()).stream()
        .map(Agreement::idcc)
        .anyMatch(branches::contains);
  }

  private Map<String, Integer> judged(
      LocalDate written, Set<String> branches, Predicate<Fiche> which) {
    Map<String, Integer> counts = new HashMap<>();
    fiches.forEach(fiche -> {
      if (which.test(fiche)) {
        Outcome best =
            branches.stream()
                .map(idcc ->
                    FakeLaw.judge(target(fiche), idcc, written, agreements.ofBranch(idcc))
                        .outcome())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        counts.merge(best.code(), 1, Integer::sum);
      }
    });
    return counts;
  }

  private static Target target(Fiche fiche) {
    return new Target(
        fiche.code(),
        fiche.title(),
        fiche.active(),
        fiche.days().registrationEnds(),
        fiche.predecessors(),
        fiche.successors(),
        fiche.title().startsWith("CQP"),
        fiche.title().contains("CléA"));
  }

  @Test
  void counts_are_what_selecting_finds_and_leave_out_the_own_selection() {
    RandomFiches random = new RandomFiches(SEED);
    fiches.take(random.list(600));
    random.agree(agreements);
    room.build();
    for (int i = 0; i < 40; i++) {
      Map<CertificationFacet, Set<String>> selections = random.selections(search(Map.of()));
      CertificationResults results = search(selections);
      for (CertificationFacet facet : CertificationFacet.values()) {
        if (facet == CertificationFacet.BRANCH) {
          continue; // Selecting a branch changes the outcomes too.
        }
        for (Value value : values(results, facet)) {
          Map<CertificationFacet, Set<String>> only = new EnumMap<>(CertificationFacet.class);
          only.putAll(selections);
          only.put(facet, Set.of(value.code()));
          assertThat(search(only).total())
              .as("seed %d, %s of %s in %s", SEED, value, facet, selections)
              .isEqualTo(value.count());
          assertThat(value.selected())
              .isEqualTo(selections.getOrDefault(facet, Set.of()).contains(value.code()));
        }
      }
    }
  }
}
