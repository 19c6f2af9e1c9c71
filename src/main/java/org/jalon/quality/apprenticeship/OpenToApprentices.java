package org.jalon.quality.apprenticeship;

import java.util.Optional;
import org.jalon.certification.Certification;
import org.jalon.quality.Referential;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.run.Edition;
import org.jalon.run.Effect;
import org.jalon.run.Mender;

/**
 * APP-04: a title can be prepared as an apprentice: it is registered by right, or on demand with a
 * jury for apprentices; unknown where RNCP does not say. Sources: Carif-Oref PACA, webinar of
 * 25/09/2024; tables de correspondances.
 */
final class OpenToApprentices implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "APP-04",
              Scope.CERTIFICATION,
              Effect.NOT_REGULATORY,
              Effect.NOT_REGULATORY,
              "Carif-Oref PACA, 25/09/2024; tables de correspondances")
          .mendedBy(Mender.CERTIFIER)
          .judgedBy(Referential.RNCP);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    Optional<Edition> edition = subject.registers().edition(Referential.RNCP);
    Titles.forEach(
        subject,
        (title, path) -> {
          if (closed(title)) {
            report.found(path, title.code(), "", edition.orElseThrow());
          }
        });
  }

  private static boolean closed(Certification title) {
    return !title.byRight()
        && title.byApprenticeship().isPresent()
        && !title.byApprenticeship().get();
  }
}
