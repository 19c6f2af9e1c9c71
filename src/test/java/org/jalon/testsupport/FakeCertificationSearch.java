package org.jalon.testsupport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.fiche.FicheKind;
import org.jalon.certification.fiche.FicheState;
import org.jalon.certification.fiche.WayIn;
import org.jalon.search.CourseQuery;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.certification.CertificationCard;
import org.jalon.search.certification.CertificationFacet;
import org.jalon.search.certification.CertificationFacetCounts;
import org.jalon.search.certification.CertificationLinks;
import org.jalon.search.certification.CertificationQuery;
import org.jalon.search.certification.CertificationResults;
import org.jalon.search.certification.CertificationSearch;

/** Searches 64 invented certifications by going through them; RNCP90063 stands in a circle. */
public final class FakeCertificationSearch implements CertificationSearch {

  public static final String ACTIVE = "RNCP90001";
  public static final String REPLACED = "RNCP90003";
  public static final String SUCCESSOR = "RNCP90004";
  public static final String CODE_ONLY = "RNCP90060";
  public static final String FRENCH = "RS90001";
  private static final LocalDate EDITION = LocalDate.of(2026, 11, 1);

  private final List<Fiche> fiches = new ArrayList<>();
  private volatile State state;

  public FakeCertificationSearch(LocalDate today) {
    for (int i = 0; i < 60; i++) {
      fiches.add(fiche(i, today));
    }
    fiches.add(Fiche.codeOnly(CODE_ONLY, "Titre connu d'un accord seul", EDITION));
    this.state = new State(true, 1, fiches.size(), EDITION);
  }

  private static Fiche fiche(int i, LocalDate today) {
    boolean specific = i % 10 == 0;
    String code = (specific ? "RS" : "RNCP") + (90_000 + i);
    String title =
        specific
            ? "Français langue étrangère (exemple " + i + ")"
            : "Boulanger (exemple " + i + ")";
    boolean replaced = code.equals(REPLACED);
    LocalDate end =
        i % 7 == 3 ? today.minusDays(40) : i % 7 == 5 ? today.plusDays(90) : today.plusYears(3);
    return new Fiche(
        code,
        title,
        specific ? "" : "CAP",
        FicheKind.of(code, specific ? "" : "CAP", title),
        specific ? null : 3 + i % 6,
        i % 7 != 3,
        i % 4 == 0,
        new Fiche.Days(today.minusYears(2), today.minusYears(2), end, end.plusYears(2)),
        code.equals(SUCCESSOR) ? List.of(REPLACED) : List.of(),
        replaced ? List.of(SUCCESSOR) : List.of(),
        Set.of(WayIn.APPRENTICESHIP, WayIn.EXPERIENCE),
        List.of(new Fiche.Named("21528", "Boulangerie")),
        List.of(new Fiche.Named("221", "Agro-alimentaire, alimentation, cuisine")),
        List.of(new Fiche.Named("D1102", "Boulangerie - viennoiserie")),
        List.of(),
        List.of(new Fiche.Certifier("Ministère inventé (exemple)", "", "")),
        i == 1 ? partners(2_000) : partners(i % 5),
        List.of(new Fiche.Block(code + "BC01", "Fabriquer le pain (exemple)")),
        new Fiche.Texts(
            "Pour apprendre le métier.",
            "Pétrir, façonner, cuire.",
            "Lire une commande.",
            "",
            "",
            ""),
        List.of("CERTIFINFO" + (900_000 + i)),
        EDITION);
  }

  private static List<Fiche.Partner> partners(int count) {
    List<Fiche.Partner> partners = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      partners.add(
          new Fiche.Partner("Centre de formation " + i + " (exemple)", "", true, true, null));
    }
    return partners;
  }

  /** What the state says from now on. */
  public void become(boolean ready) {
    state = new State(ready, state.version() + 1, fiches.size(), EDITION);
  }

  private void requireReady() {
    if (!state.ready()) {
      throw new IndexNotReadyException();
    }
  }

  @Override
  public CertificationResults search(CertificationQuery query) {
    requireReady();
    List<Fiche> found = found(query, null);
    List<CertificationFacetCounts> facets =
        Arrays.stream(CertificationFacet.values()).map(facet -> counts(facet, query)).toList();
    int from = Math.min((query.page() - 1) * CertificationQuery.PAGE_SIZE, found.size());
    int to = Math.min(from + CertificationQuery.PAGE_SIZE, found.size());
    return new CertificationResults(
        found.size(),
        found.subList(from, to).stream().map(fiche -> card(fiche, query.today())).toList(),
        facets,
        found.size() == 1 ? found.getFirst().code() : "");
  }

  private List<Fiche> found(CertificationQuery query, CertificationFacet leftOut) {
    String words = query.text().toLowerCase(Locale.ROOT).replace(" ", "");
    return fiches.stream()
        .filter(fiche ->
            (fiche.code() + fiche.title())
                .toLowerCase(Locale.ROOT)
                .replace(" ", "")
                .contains(words))
        .filter(fiche -> query.offered() == null || query.offered().contains(fiche.code()))
        .filter(fiche ->
            query.selections().entrySet().stream()
                .filter(selected -> selected.getKey() != leftOut)
                .allMatch(selected ->
                    selected.getValue().contains(value(selected.getKey(), fiche, query.today()))))
        .sorted(Comparator.comparing(Fiche::code))
        .toList();
  }

  private CertificationFacetCounts counts(CertificationFacet facet, CertificationQuery query) {
    Map<String, Integer> counts = new TreeMap<>();
    found(query, facet)
        .forEach(fiche -> counts.merge(value(facet, fiche, query.today()), 1, Integer::sum));
    Set<String> selected = query.selections().getOrDefault(facet, Set.of());
    counts.remove("");
    return new CertificationFacetCounts(
        facet,
        counts.entrySet().stream()
            .map(value ->
                new CertificationFacetCounts.Value(
                    value.getKey(),
                    facet.open() ? "Libellé " + value.getKey() : "",
                    value.getValue(),
                    selected.contains(value.getKey())))
            .toList());
  }

  private static String value(CertificationFacet facet, Fiche fiche, LocalDate today) {
    return switch (facet) {
      case KIND -> fiche.kind().code();
      case LEVEL -> fiche.level() == null ? "" : Integer.toString(fiche.level());
      case STATE -> fiche.state(today).code();
      case WAY -> fiche.waysIn().isEmpty() ? "" : WayIn.APPRENTICESHIP.code();
      case DOMAIN -> first(fiche.formacodes(), 2);
      case SPECIALITY -> first(fiche.nsf(), 3);
      case JOB -> first(fiche.rome(), 3);
      case CERTIFIER -> fiche.certifiers().isEmpty() ? "" : fiche.certifiers().getFirst().name();
      case BRANCH, OPCO, PRO_A -> "";
    };
  }

  private static String first(List<Fiche.Named> values, int letters) {
    return values.isEmpty() ? "" : values.getFirst().code().substring(0, letters);
  }

  private static CertificationCard card(Fiche fiche, LocalDate today) {
    FicheState state = fiche.state(today);
    return new CertificationCard(
        fiche.code(),
        fiche.title(),
        fiche.type(),
        fiche.kind(),
        fiche.level(),
        state,
        fiche.days().registrationEnds(),
        fiche.successors(),
        fiche.certifiers().stream().map(Fiche.Certifier::name).toList(),
        List.of());
  }

  @Override
  public List<CertificationCard> list(CertificationQuery query, int limit) {
    requireReady();
    return found(query, null).stream()
        .limit(limit)
        .map(fiche -> card(fiche, query.today()))
        .toList();
  }

  @Override
  public Optional<CertificationLinks> find(String code) {
    requireReady();
    String wanted = code.toUpperCase(Locale.ROOT).replace(" ", "");
    Function<Fiche, CertificationLinks.Step> step =
        fiche -> new CertificationLinks.Step(fiche.code(), fiche.title(), true, fiche.successors());
    return fiches.stream()
        .filter(fiche ->
            fiche.code().equals(wanted) || fiche.code().replaceAll("\\D", "").equals(wanted))
        .findFirst()
        .map(fiche ->
            new CertificationLinks(
                fiche,
                fiches.stream()
                    .filter(other ->
                        other == fiche
                            || other.successors().contains(fiche.code())
                            || fiche.successors().contains(other.code()))
                    .map(step)
                    .toList()));
  }

  @Override
  public List<CertificationCard> cards(List<String> codes, LocalDate today) {
    requireReady();
    return codes.stream()
        .flatMap(code -> fiches.stream().filter(fiche -> fiche.code().equals(code)))
        .map(fiche -> card(fiche, today))
        .toList();
  }

  @Override
  public Map<String, Integer> offered(CourseQuery offers) {
    requireReady();
    return Map.of(ACTIVE, 3, SUCCESSOR, 1);
  }

  @Override
  public State state() {
    return state;
  }
}
