package org.jalon.search.visibility.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.search.visibility.VisibilityFacet;
import org.jalon.search.visibility.VisibilityQuery;
import org.jalon.search.visibility.VisibilityRecord;
import org.jalon.vocabulary.FlowState;

/** Invented records and questions, the same for the same seed. */
public final class RandomOffers {

  public static final List<String> CONSUMERS =
      List.of(
          "france-travail",
          "caisse-des-depots",
          "parcoursup",
          "affelnet",
          "la-bonne-alternance",
          "missions-locales",
          "bonjour-bonjour",
          "europass",
          "donnees-ouvertes");

  public static final List<String> WORDS =
      List.of(
          "soudeur",
          "boulanger",
          "vendeuse",
          "comptable",
          "plombier",
          "logistique",
          "propreté",
          "maintenance",
          "français",
          "lecture",
          "numérique",
          "direction",
          "bâtiment",
          "énergie");

  private static final List<String> TOWNS =
      List.of("Lyon", "Paris", "Marseille", "Ajaccio", "L’Haÿ-les-Roses", "Saint-Denis", "Brest");
  private static final List<String> REGIONS =
      List.of("11", "84", "93", "94", "53", "04", "76", "75", "44", "32", "28", "27", "24", "");
  private static final List<String> STANDINGS =
      List.of("regulatory", "regulatory", "regulatory", "not_regulatory", "rejected");
  private static final List<String> KINDS = List.of("fle", "alpha", "asl", "oepre", "pro", "autre");
  private static final int RULES = 80;

  private final Random random;
  private final int bodies;
  private int made;

  /**
   * @param bodies how many training bodies there are
   */
  public RandomOffers(long seed, int bodies) {
    this.random = new Random(seed);
    this.bodies = bodies;
  }

  public List<VisibilityRecord> list(int count) {
    List<VisibilityRecord> offers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      offers.add(next());
    }
    return offers;
  }

  public VisibilityRecord next() {
    return offer(made++);
  }

  /** Other records of the same ids. */
  List<VisibilityRecord> changed(int count) {
    List<VisibilityRecord> offers = new ArrayList<>(count);
    for (int number : new TreeSet<>(random.ints(count, 0, made).boxed().toList())) {
      offers.add(offer(number));
    }
    return offers;
  }

  private VisibilityRecord offer(int number) {
    int body = (int) (bodies * Math.pow(random.nextDouble(), 2));
    int trainer = random.nextInt(bodies);
    String town = one(TOWNS);
    LocalDate start = TryVisibility.TODAY.plusDays(random.nextInt(900) - 300L);
    return new VisibilityRecord(
        "demo_" + number,
        "A" + number,
        List.of("S" + number + "-1", "S" + number + "-2"),
        one(WORDS) + " de " + one(WORDS) + " et " + one(WORDS) + " option " + random.nextInt(30),
        random.nextInt(50) == 0 ? List.of() : List.of(siret(body), siret(trainer)),
        List.of("Centre " + one(WORDS) + " " + body, "Formateur " + trainer),
        random.nextBoolean() ? List.of("RNCP" + (30_000 + random.nextInt(400))) : List.of(),
        List.of("69123"),
        town,
        one(REGIONS),
        "demo",
        one(STANDINGS),
        random.nextBoolean() ? List.of("" + (3 + random.nextInt(6))) : List.of(),
        List.of(one(KINDS)),
        random.nextInt(5) == 0,
        random.nextInt(20) == 0 ? Optional.empty() : Optional.of(start),
        flows(),
        rules(),
        reasons(),
        random.nextInt(12) == 0
            ? Optional.of(TryVisibility.TODAY.minusDays(random.nextInt(90)))
            : Optional.empty());
  }

  static String siret(int body) {
    return String.format(Locale.ROOT, "%09d%05d", 300_000_000 + body, 11);
  }

  private Set<String> reasons() {
    Set<String> reasons = new TreeSet<>();
    for (String rule : rules()) {
      reasons.add(one(CONSUMERS) + ":" + rule);
    }
    return reasons;
  }

  private Map<String, FlowState> flows() {
    Map<String, FlowState> flows = new HashMap<>();
    for (String consumer : CONSUMERS) {
      flows.put(consumer, FlowState.values()[random.nextInt(FlowState.values().length)]);
    }
    return flows;
  }

  private Set<String> rules() {
    Set<String> rules = new TreeSet<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      rules.add("LHO" + (int) (RULES * Math.pow(random.nextDouble(), 3)));
    }
    return rules;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /**
   * A question of which something is mostly found.
   *
   * @param facets what may be selected: values by facet
   */
  public VisibilityQuery query(Map<VisibilityFacet, List<String>> facets) {
    Map<VisibilityFacet, Set<String>> selections = new EnumMap<>(VisibilityFacet.class);
    for (int i = random.nextInt(4); i > 0; i--) {
      VisibilityFacet facet = one(List.of(VisibilityFacet.values()));
      List<String> values = facets.getOrDefault(facet, List.of());
      if (!values.isEmpty()) {
        selections.put(facet, new TreeSet<>(List.of(one(values), one(values))));
      }
    }
    return new VisibilityQuery(
        text(), pasted(), selections, random.nextInt(4) == 0, 1 + random.nextInt(3));
  }

  private String text() {
    int number = random.nextInt(Math.max(1, made));
    return switch (random.nextInt(14)) {
      case 0 -> "demo_" + number;
      case 1 -> "a" + number;
      case 2 -> "S" + number + "-2";
      case 3 -> siret(random.nextInt(bodies));
      case 4 -> siret(random.nextInt(bodies)).substring(0, 9);
      case 5 -> "RNCP n° " + (30_000 + random.nextInt(400));
      case 6, 7 -> one(WORDS);
      case 8 -> one(WORDS) + " " + one(WORDS);
      case 9 -> one(WORDS) + " " + one(TOWNS);
      default -> "";
    };
  }

  private List<String> pasted() {
    List<String> pasted = new ArrayList<>();
    if (random.nextInt(8) == 0) {
      for (int i = 1 + random.nextInt(30); i > 0; i--) {
        int number = random.nextInt(2 * made);
        pasted.add(random.nextInt(6) == 0 ? siret(random.nextInt(2 * bodies)) : "A" + number);
      }
    }
    return pasted;
  }
}
