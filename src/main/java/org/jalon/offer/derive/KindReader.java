package org.jalon.offer.derive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jalon.lheo.Code;
import org.jalon.lheo.Formation;
import org.jalon.vocabulary.CourseKind;

/**
 * Tells kinds by Formacode, funder's programme and fixed words of the title.
 *
 * <p>Words alone never make an offer linguistic when a Formacode says otherwise: “Master didactique
 * du FLE” trains teachers.
 */
final class KindReader {

  private static final Set<String> FRENCH = Set.of("15235", "15226", "15217");
  private static final Set<String> LITERACY = Set.of("15043", "15022", "15040", "15041", "15281");
  private static final Set<String> WORKSHOP = Set.of("15031");

  private static final Mention SAYS_FRENCH =
      Mention.of(
          "\\bfle\\b|\\bfli\\b|\\bflp\\b|francais langue (?:etrangere|d'integration|seconde)",
          "fl",
          "francais");
  private static final Mention SAYS_LITERACY =
      Mention.of(
          "alphabetisation|illettrisme|\\balpha\\b|savoirs de base|lire et ecrire",
          "alpha",
          "illettrisme",
          "savoirs",
          "lire");
  private static final Mention SAYS_WORKSHOP =
      Mention.of("\\basl\\b|socio-?\\s?linguistique", "asl", "linguistique");
  private static final Mention SAYS_PARENTS =
      Mention.of("\\boepre\\b|ouvrir l'ecole aux parents", "oepre", "ouvrir");
  private static final Mention SAYS_PROFESSIONAL =
      Mention.of(
          "francais (?:a visee )?professionnel|\\bdfp\\b|\\bfos\\b|objectifs? specifiques?"
              + "|visee professionnelle",
          "professionnel",
          "dfp",
          "fos",
          "specifique");

  private KindReader() {}

  static List<CourseKind> read(Formation formation, OfferTexts texts) {
    List<String> codes =
        formation.domaineFormation().codeFormacode().stream().map(Code::value).toList();
    String words = texts.title() + "\n" + String.join("\n", texts.programmes());
    boolean french = codes.stream().anyMatch(FRENCH::contains);
    boolean literacy = codes.stream().anyMatch(LITERACY::contains);
    boolean workshop = codes.stream().anyMatch(WORKSHOP::contains);
    Set<CourseKind> said = said(words);
    boolean linguistic = french || literacy || (workshop && !said.isEmpty());
    if (!linguistic
        && !(codes.isEmpty() && !said.isEmpty() && formation.certification().isEmpty())) {
      return List.of(CourseKind.OTHER);
    }
    EnumSet<CourseKind> kinds = EnumSet.noneOf(CourseKind.class);
    kinds.addAll(said);
    if (codes.contains("15226") || codes.contains("15217")) {
      kinds.add(CourseKind.PROFESSIONAL);
    }
    if (literacy && !french) {
      kinds.add(CourseKind.LITERACY);
    }
    if (kinds.isEmpty() || (french && onlyManner(kinds))) {
      kinds.add(CourseKind.FLE);
    }
    return new ArrayList<>(kinds);
  }

  /** For work is a manner of learning French, not another thing than French. */
  private static boolean onlyManner(Set<CourseKind> kinds) {
    return kinds.equals(Set.of(CourseKind.PROFESSIONAL));
  }

  private static Set<CourseKind> said(String words) {
    EnumSet<CourseKind> kinds = EnumSet.noneOf(CourseKind.class);
    if (SAYS_FRENCH.in(words)) {
      kinds.add(CourseKind.FLE);
    }
    if (SAYS_LITERACY.in(words)) {
      kinds.add(CourseKind.LITERACY);
    }
    if (SAYS_WORKSHOP.in(words)) {
      kinds.add(CourseKind.WORKSHOP);
    }
    if (SAYS_PARENTS.in(words)) {
      kinds.add(CourseKind.PARENTS);
    }
    if (SAYS_PROFESSIONAL.in(words)) {
      kinds.add(CourseKind.PROFESSIONAL);
    }
    return kinds;
  }
}
