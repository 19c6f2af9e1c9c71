package org.jalon.search.certification.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.fiche.WayIn;
import org.jalon.search.certification.CertificationFacet;
import org.jalon.search.certification.CertificationFacetCounts;
import org.jalon.search.certification.CertificationResults;

/** Invented certifications, the same for the same seed. */
public final class RandomFiches {

  public static final Set<String> BRANCHES =
      new TreeSet<>(List.of("0000", "0001", "0002", "0003", "0004", "0005"));

  private static final List<String> TRADES =
      List.of(
          "Soudeur",
          "Boulanger",
          "Vendeur",
          "Comptable",
          "Plombier",
          "Conducteur de ligne",
          "Agent de propreté",
          "Technicien de maintenance",
          "Responsable logistique",
          "Développeur web",
          "Assistant de direction",
          "Chargé de clientèle");
  private static final List<String> FIELDS =
      List.of(
          "industriel",
          "en entreprise",
          "du bâtiment",
          "option A",
          "spécialité énergie",
          "des services à la personne",
          "en restauration",
          "du commerce international",
          "de l’eau",
          "agricole",
          "hospitalier",
          "numérique");
  private static final List<String> TYPES = List.of("TP", "CAP", "BTS", "Titre", "Master", "");

  private final Random random;

  public RandomFiches(long seed) {
    this.random = new Random(seed);
  }

  public List<Fiche> list(int count) {
    List<Fiche> fiches = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      fiches.add(fiche(i + 1));
    }
    return fiches;
  }

  private Fiche fiche(int number) {
    boolean specific = random.nextInt(6) == 0;
    int kind = random.nextInt(20);
    String title =
        (kind == 0 ? "CQP " : kind == 1 && specific ? "CléA " : "")
            + one(TRADES)
            + " "
            + one(FIELDS)
            + " "
            + one(FIELDS);
    LocalDate end = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(4_000));
    return SomeFiche.of((specific ? "RS" : "RNCP") + number, title)
        .type(kind == 0 ? "CQP" : one(TYPES))
        .level(3 + random.nextInt(6))
        .active(kind == 2 ? null : Boolean.valueOf(random.nextBoolean()))
        .ends(kind == 3 ? null : end)
        .decided(end.minusYears(5))
        .replacedBy(kind == 4 ? new String[] {"RNCP" + (number + 7)} : new String[0])
        .ways(WayIn.values()[random.nextInt(6)])
        .formacode(Integer.toString(10_000 + random.nextInt(80_000)), "Domaine")
        .nsf(Integer.toString(100 + random.nextInt(240)), "Spécialité")
        .rome(
            "ABCDEFGHIJKLMN".charAt(random.nextInt(14)) + "1" + (1 + random.nextInt(8)) + "02", "")
        .certifiers("Certificateur " + (int) Math.pow(random.nextDouble() * 70, 2))
        .partners(random.nextInt(26))
        .blocks(
            "RNCP" + number + "BC01", "Préparer l’activité de " + one(TRADES),
            "RNCP" + number + "BC02", "Contrôler la qualité " + one(FIELDS),
            "RNCP" + number + "BC03", "Rendre compte et encadrer une équipe")
        .jobs(one(TRADES) + ", " + one(TRADES))
        .otherCodes("CERTIFINFO" + (200_000 + number))
        .make();
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Some agreements of {@link #BRANCHES} that name some of the first certifications. */
  public void agree(FakeAgreements agreements) {
    for (String idcc : BRANCHES) {
      agreements.branch(idcc, "Branche " + idcc, "Opco " + idcc.charAt(3));
      String[] codes = new String[20];
      for (int i = 0; i < codes.length; i++) {
        codes[i] = "RNCP" + (1 + random.nextInt(300));
      }
      agreements.lists(idcc, codes);
      agreements.excludes(idcc, "RNCP" + (1 + random.nextInt(300)));
      agreements.listsByWords(idcc, "Titre de " + one(TRADES) + " " + one(FIELDS));
    }
  }

  /** One or two values of up to three facets. */
  Map<CertificationFacet, Set<String>> selections(CertificationResults all) {
    Map<CertificationFacet, Set<String>> selections = new EnumMap<>(CertificationFacet.class);
    for (int i = random.nextInt(3); i >= 0; i--) {
      CertificationFacetCounts facet = one(all.facets());
      Set<String> values = new TreeSet<>();
      values.add(one(facet.values()).code());
      values.add(one(facet.values()).code());
      selections.put(facet.facet(), values);
    }
    return selections;
  }
}
