package org.jalon.web.certification;

import java.time.LocalDate;
import org.jalon.certification.fiche.FicheKind;
import org.jalon.certification.fiche.FicheState;
import org.jalon.search.CourseDate;
import org.jalon.search.certification.CertificationFacet;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;

/** What all pages of certifications say in the same words. */
public final class CertificationWords {

  private CertificationWords() {}

  public static String state(FicheState state, Words words) {
    return words.get("certification.etat." + state.code());
  }

  /** What it is, with its level, as far as they are known: “Diplôme (BTS) · niveau 5”. */
  static String kind(FicheKind kind, String type, @Nullable Integer level, Words words) {
    if (kind == FicheKind.UNSAID && level == null) {
      return words.get("certification.type.non-precise");
    }
    String name = words.get("certification.type." + kind.code());
    String named = type.isEmpty() ? name : name + " (" + words.name(type) + ")";
    return level == null ? named : named + " · " + words.get("certification.niveau." + level);
  }

  /** A value of a facet; labels of open ones come with the data. */
  public static String label(CertificationFacet facet, String code, String label, Words words) {
    if (!facet.open()) {
      return words.get("certification." + facet.parameter() + "." + code);
    }
    if (facet == CertificationFacet.CERTIFIER || facet == CertificationFacet.OPCO) {
      return label.isEmpty() ? code : label;
    }
    return label.isEmpty() ? code : label + " (" + code + ")";
  }

  /** The day as a sentence says it. */
  public static String day(LocalDate day, Words words) {
    return words.date(new CourseDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }
}
