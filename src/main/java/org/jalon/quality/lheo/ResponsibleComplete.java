package org.jalon.quality.lheo;

import java.util.Set;
import org.jalon.lheo.LheoFinding;
import org.jalon.lheo.OrganismeFormationResponsable;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.quality.code.Uai;
import org.jalon.run.Effect;

/**
 * LHO-04: the responsible body has its numbers, names, address and a contact; its UAI, if any, has
 * a right key. An offer that nobody answers for cannot be shown. Source: LHÉO 2.3, circle 1.
 */
final class ResponsibleComplete implements Rule {

  private static final String PATH = "formation/organisme-formation-responsable";

  private static final Set<String> MANDATORY =
      Set.of(
          "numero-activite",
          "SIRET-organisme-formation",
          "SIRET",
          "nom-organisme",
          "raison-sociale",
          "coordonnees-organisme",
          "coordonnees",
          "contact-organisme");

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "LHO-04", Scope.ORGANISATION, Effect.REJECTED, Effect.NOT_REGULATORY, "LHÉO 2.3")
          .structural()
          .milder(Effect.ALERT);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    OrganismeFormationResponsable body = subject.formation().organismeFormationResponsable();
    if (absent(body)) {
      report.foundStructural(PATH, "", "organisme-formation-responsable");
    }
    Faults.report(Part.RESPONSIBLE, MANDATORY, ResponsibleComplete::whole, subject, report);
    String uai = body.codeUai();
    if (Uai.wrongKey(uai)) {
      String path = PATH + "/code-UAI-organisme-formation/code-UAI";
      report.foundMildly(path, uai, Uai.mended(uai).orElse(""));
    }
  }

  /** Neither a name nor a number. */
  private static boolean absent(OrganismeFormationResponsable body) {
    return body.nomOrganisme().isBlank()
        && body.raisonSociale().isBlank()
        && body.siret().isEmpty()
        && body.numeroActivite().isEmpty();
  }

  private static boolean whole(LheoFinding fault) {
    return fault.code() == LheoFinding.Code.MISSING && fault.path().equals(PATH);
  }
}
