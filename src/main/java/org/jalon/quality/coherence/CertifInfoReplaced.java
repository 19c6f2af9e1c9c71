package org.jalon.quality.coherence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.certification.Certification;
import org.jalon.quality.Referential;
import org.jalon.quality.Registers;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.quality.code.CertificationCode;
import org.jalon.run.Edition;
import org.jalon.run.Effect;

/**
 * OFF-02: a Certif Info record that was replaced is named by its successors, one or several. The
 * feed is not changed: what should stand there is said. Sources: table of replaced codes of Anotéa;
 * manual of the catalogue of apprenticeship.
 */
final class CertifInfoReplaced implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "OFF-02",
              Scope.CERTIFICATION,
              Effect.ALERT,
              Effect.ALERT,
              "Anotéa, table of replaced codes; catalogue of apprenticeship, manual")
          .judgedBy(Referential.CERTIF_INFO);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    Optional<Edition> edition = subject.registers().edition(Referential.CERTIF_INFO);
    if (edition.isEmpty()) {
      return;
    }
    List<org.jalon.lheo.Certification> certifications = subject.formation().certification();
    for (int i = 0; i < certifications.size(); i++) {
      String written = certifications.get(i).codeCertifinfo();
      String successors = successors(subject.registers(), written);
      if (!successors.isEmpty()) {
        String path = "formation/certification[" + (i + 1) + "]/code-CERTIFINFO";
        report.found(path, written, successors, edition.get());
      }
    }
  }

  private static String successors(Registers registers, String written) {
    Optional<Certification> replaced =
        CertificationCode.certifInfo(written)
            .flatMap(registers::findCertification)
            .filter(certification -> !certification.active());
    if (replaced.isEmpty()) {
      return "";
    }
    Set<String> live = Successors.of(registers, replaced.get());
    return String.join(", ", live).replace("CERTIFINFO", "");
  }
}
