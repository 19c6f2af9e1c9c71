package org.jalon.quality.lheo;

import java.util.List;
import java.util.Set;
import org.jalon.lheo.LieuDeFormation;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.quality.code.Siret;
import org.jalon.quality.code.Uai;
import org.jalon.run.Effect;

/**
 * LHO-06: a place has its coordinates; its SIRET and UAI, if any, are right. Source: LHÉO 2.3 (2.2:
 * exactly one place).
 */
final class PlaceComplete implements Rule {

  private static final Set<String> MANDATORY =
      Set.of(
          "lieu-de-formation",
          "coordonnees",
          "SIRET-lieu-formation",
          "SIRET",
          "code-UAI-lieu-formation",
          "code-UAI");

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "LHO-06", Scope.PLACE, Effect.REJECTED, Effect.NOT_REGULATORY, "LHÉO 2.3; RAMSESE")
          .milder(Effect.ALERT);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    Faults.report(Part.PLACE, MANDATORY, subject, report);
    List<LieuDeFormation> places = subject.action().lieuDeFormation();
    for (int i = 0; i < places.size(); i++) {
      LieuDeFormation place = places.get(i);
      if (Siret.wrongKey(place.siret())) {
        report.found(path(subject, i, "SIRET-lieu-formation/SIRET"), place.siret(), "");
      }
      String uai = place.codeUai();
      if (Uai.wrongKey(uai)) {
        String path = path(subject, i, "code-UAI-lieu-formation/code-UAI");
        report.found(path, uai, Uai.mended(uai).orElse(""));
      }
    }
  }

  private static String path(Subject subject, int index, String below) {
    return subject.inAction("lieu-de-formation[" + (index + 1) + "]/" + below);
  }
}
