package org.jalon.quality.apprenticeship;

import java.util.List;
import org.jalon.lheo.Contact;
import org.jalon.lheo.Formation;
import org.jalon.lheo.LheoVersion;
import org.jalon.lheo.OrganismeFormateur;
import org.jalon.lheo.Session;
import org.jalon.quality.Bodies;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.run.Effect;

/**
 * APP-10: the centre names its contact for disabled apprentices and its UAI, its own or that of a
 * body that teaches. LHÉO 2.2 has no place for either. Source: Carif-Oref PACA, webinar of
 * 25/09/2024.
 */
final class DeclaredByCentre implements Rule {

  /** Of dict-type-contact: “référent handicap”. */
  private static final String DISABILITY = "1";

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
          "APP-10", Scope.ORGANISATION, Effect.ALERT, Effect.ALERT, "Carif-Oref PACA, 25/09/2024");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    if (!subject.apprenticeship() || subject.found().version() != LheoVersion.V2_3) {
      return;
    }
    if (!contactNamed(subject)) {
      report.found(Bodies.responsible("contact-organisme"), "", "type-contact=" + DISABILITY);
    }
    if (!uaiNamed(subject)) {
      report.found(Bodies.responsible("code-UAI-organisme-formation"), "", "code-UAI");
    }
  }

  private static boolean contactNamed(Subject subject) {
    Formation formation = subject.formation();
    if (named(formation.organismeFormationResponsable().contactOrganisme())
        || named(formation.contactFormation())) {
      return true;
    }
    for (OrganismeFormateur trainer : subject.action().organismeFormateur()) {
      if (named(trainer.contactFormateur())) {
        return true;
      }
    }
    for (Session session : subject.action().session()) {
      if (named(session.contactSession())) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(List<Contact> contacts) {
    for (Contact contact : contacts) {
      if (DISABILITY.equals(contact.typeContact())) {
        return true;
      }
    }
    return false;
  }

  private static boolean uaiNamed(Subject subject) {
    if (!subject.formation().organismeFormationResponsable().codeUai().isEmpty()) {
      return true;
    }
    for (OrganismeFormateur trainer : subject.action().organismeFormateur()) {
      if (!trainer.codeUai().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
