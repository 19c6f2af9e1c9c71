package org.jalon.certification;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.fiche.Fiche.Block;
import org.jalon.certification.fiche.Fiche.Certifier;
import org.jalon.certification.fiche.Fiche.Named;
import org.jalon.certification.fiche.Fiche.Partner;
import org.jalon.certification.fiche.WayIn;
import org.jalon.lheo.SafeText;
import org.jalon.register.Values;

/** The lists of a fiche's XML. */
final class FicheParts {

  private static final int SIRET = 14;
  private static final int IDCC = 4;

  /** HABILITATION_ORGANISER alone is not enough: it holds the examination. */
  private static final Set<String> MAY_TRAIN =
      Set.of("HABILITATION_FORMER", "HABILITATION_ORGA_FORM");

  private static final Map<String, WayIn> WAYS =
      Map.of(
          "SI_JURY_FI", WayIn.INITIAL,
          "SI_JURY_CA", WayIn.APPRENTICESHIP,
          "SI_JURY_FC", WayIn.CONTINUING,
          "SI_JURY_CQ", WayIn.PROFESSIONALISATION,
          "SI_JURY_CL", WayIn.FREE_CANDIDATE,
          "SI_JURY_VAE", WayIn.EXPERIENCE);

  private FicheParts() {}

  static Set<WayIn> waysIn(FicheElement xml) {
    Set<WayIn> ways = EnumSet.noneOf(WayIn.class);
    WAYS.forEach((name, way) -> {
      if (wayIn(xml, name).equalsIgnoreCase("oui")) {
        ways.add(way);
      }
    });
    return ways;
  }

  /** Older exports write yes or no straight into the element. */
  private static String wayIn(FicheElement xml, String name) {
    return xml.child(name).map(way -> way.isLeaf() ? way.text() : way.text("ACTIF")).orElse("");
  }

  /** Codes with their labels, which some exports write behind the code and a colon. */
  static List<Named> named(FicheElement xml, String list, String item) {
    return xml.items(list, item).stream()
        .map(found -> {
          String code = found.text("CODE");
          String label = SafeText.plain(found.text("LIBELLE", "INTITULE"));
          return new Named(
              code,
              label.startsWith(code)
                  ? label.substring(code.length()).replaceFirst("^\\s*:\\s*", "")
                  : label);
        })
        .filter(named -> !named.code().isEmpty())
        .distinct()
        .toList();
  }

  /** By IDCC; what CCN_1 to CCN_3 number is another nomenclature, and not kept. */
  static List<Named> branches(FicheElement xml) {
    return named(xml, "CODES_IDCC", "IDCC").stream()
        .flatMap(found ->
            Values.digits(found.code(), found.code().length()).stream()
                .filter(number -> number.length() <= IDCC)
                .map(number ->
                    new Named("0".repeat(IDCC - number.length()) + number, found.label())))
        .toList();
  }

  static List<Certifier> certifiers(FicheElement xml) {
    return xml.items("CERTIFICATEURS", "CERTIFICATEUR").stream()
        .map(found ->
            new Certifier(
                SafeText.plain(found.text("NOM_CERTIFICATEUR", "NOM_COMMERCIAL")),
                siret(found.text("SIRET_CERTIFICATEUR")),
                found.text("SITE_INTERNET")))
        .toList();
  }

  static List<Partner> partners(FicheElement xml) {
    return xml.items("PARTENAIRES", "PARTENAIRE").stream()
        .map(found ->
            new Partner(
                SafeText.plain(found.text("NOM_PARTENAIRE")),
                siret(found.text("SIRET_PARTENAIRE")),
                MAY_TRAIN.contains(found.text("HABILITATION_PARTENAIRE")),
                active(found.text("ETAT_HABILITATION", "ETAT_PARTENAIRE")),
                FicheReader.day(found.text("DATE_ACTIF"))))
        .toList();
  }

  /** Older exports name no state, only those that are entitled. */
  private static boolean active(String state) {
    return state.isEmpty() || state.equalsIgnoreCase("actif") || state.equalsIgnoreCase("active");
  }

  static List<Block> blocks(FicheElement xml) {
    return xml.items("BLOCS_COMPETENCES", "BLOC_COMPETENCES").stream()
        .map(found -> new Block(found.text("CODE"), SafeText.plain(found.text("LIBELLE"))))
        .filter(block -> !block.code().isEmpty())
        .toList();
  }

  /**
   * What is registered by right is a diploma of the State: its certifier is a ministry, which
   * entitles schools and not the export's partners.
   */
  static Certification control(FicheElement xml, Fiche fiche, Register register) {
    Set<String> organisers = new LinkedHashSet<>();
    fiche.partners().stream()
        .filter(partner -> partner.trains() && partner.active())
        .forEach(partner -> organisers.add(partner.siret()));
    xml.items("CERTIFICATEURS", "CERTIFICATEUR").stream()
        .filter(found -> active(found.text("ETAT_CERTIFICATEUR")))
        .forEach(found -> organisers.add(siret(found.text("SIRET_CERTIFICATEUR"))));
    organisers.remove("");
    boolean labour =
        fiche.certifiers().stream().anyMatch(certifier -> LabourTitle.isBy(certifier.name()));
    return new Certification(
        fiche.code(),
        register,
        fiche.title(),
        Boolean.TRUE.equals(fiche.active()),
        Optional.ofNullable(fiche.days().registrationEnds()),
        fiche.successors(),
        fiche.byRight(),
        apprenticeship(xml),
        List.copyOf(organisers),
        fiche.byRight() || labour);
  }

  /** Empty when the fiche says of no way whether it is open. */
  private static Optional<Boolean> apprenticeship(FicheElement xml) {
    boolean said = WAYS.keySet().stream().anyMatch(way -> !wayIn(xml, way).isEmpty());
    return said ? Optional.of(wayIn(xml, "SI_JURY_CA").equalsIgnoreCase("oui")) : Optional.empty();
  }

  private static String siret(String text) {
    return Values.digits(text, SIRET).orElse("");
  }
}
