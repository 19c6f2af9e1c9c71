package org.jalon.quality.apprenticeship;

import java.util.List;
import org.jalon.lheo.LieuDeFormation;
import org.jalon.lheo.OrganismeFormateur;
import org.jalon.quality.Bodies;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.quality.code.PostalCode;
import org.jalon.quality.code.Siret;
import org.jalon.run.Effect;

/**
 * APP-09: the catalogue takes only what names the SIRETs of who answers and of who teaches, and the
 * postal code of the place; a remote course needs no place. The diploma's code (CFD), which it asks
 * for as well, is not in LHÉO. Source: catalogue of apprenticeship, 2022.
 */
final class FieldsRequired implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
          "APP-09",
          Scope.ACTION,
          Effect.NOT_REGULATORY,
          Effect.NOT_REGULATORY,
          "Catalogue of apprenticeship, 2022");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    if (!subject.apprenticeship()) {
      return;
    }
    String responsible = subject.formation().organismeFormationResponsable().siret();
    if (Siret.missing(responsible)) {
      report.found(Bodies.siretPath(subject, Bodies.RESPONSIBLE), responsible, "SIRET");
    }
    if (!anyTrainer(subject.action().organismeFormateur())) {
      report.found(subject.inAction("organisme-formateur"), "", "SIRET-formateur");
    }
    if (!"2".equals(subject.action().modalitesEnseignement()) && !anyPlace(subject)) {
      report.found(subject.inAction("lieu-de-formation"), "", "codepostal");
    }
  }

  private static boolean anyTrainer(List<OrganismeFormateur> trainers) {
    for (OrganismeFormateur trainer : trainers) {
      if (!Siret.missing(trainer.siret())) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyPlace(Subject subject) {
    for (LieuDeFormation place : subject.action().lieuDeFormation()) {
      var address = place.coordonnees().adresse();
      if (address.isPresent() && PostalCode.wellFormed(address.get().codepostal())) {
        return true;
      }
    }
    return false;
  }
}
