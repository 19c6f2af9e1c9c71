package org.jalon.quality.coherence;

import java.util.List;
import java.util.Optional;
import org.jalon.lheo.Certification;
import org.jalon.quality.Referential;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.quality.code.CertificationCode;
import org.jalon.run.Edition;
import org.jalon.run.Effect;

/**
 * OFF-01: a formation that certifies names a Certif Info record that exists and is in force, or was
 * replaced by one that is. One such is enough. Source: CNEFOP report 2015, checks of coherence.
 */
final class CertifInfoValid implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "OFF-01",
              Scope.CERTIFICATION,
              Effect.REJECTED,
              Effect.NOT_REGULATORY,
              "CNEFOP report 2015")
          .judgedBy(Referential.CERTIF_INFO);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    if (!"1".equals(subject.formation().certifiante())) {
      return;
    }
    List<Certification> certifications = subject.formation().certification();
    Optional<Edition> edition = subject.registers().edition(Referential.CERTIF_INFO);
    int refused = -1;
    for (int i = 0; i < certifications.size(); i++) {
      String written = certifications.get(i).codeCertifinfo();
      if (CertificationCode.missing(written)) {
        continue;
      }
      Optional<String> code = CertificationCode.certifInfo(written);
      if (code.isPresent()
          && (edition.isEmpty() || Successors.live(subject.registers(), code.get()))) {
        return;
      }
      refused = i;
    }
    say(certifications, refused, edition, report);
  }

  private static void say(
      List<Certification> certifications, int refused, Optional<Edition> edition, Report report) {
    if (refused < 0) {
      report.found("formation/certification", "", "code-CERTIFINFO");
      return;
    }
    String path = "formation/certification[" + (refused + 1) + "]/code-CERTIFINFO";
    String written = certifications.get(refused).codeCertifinfo();
    if (edition.isPresent()) {
      report.found(path, written, "", edition.get());
    } else {
      report.found(path, written, "");
    }
  }
}
