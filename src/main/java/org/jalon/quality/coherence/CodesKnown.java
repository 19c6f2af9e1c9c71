package org.jalon.quality.coherence;

import java.util.List;
import java.util.Optional;
import org.jalon.lheo.Certification;
import org.jalon.lheo.Code;
import org.jalon.lheo.DomaineFormation;
import org.jalon.quality.Referential;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.quality.code.CertificationCode;
import org.jalon.quality.code.Nomenclature;
import org.jalon.run.Edition;
import org.jalon.run.Effect;

/**
 * OFF-17: codes of specialities (NSF), trades (ROME) and certifications (RNCP, RS) have their form
 * and version; certifications are in their register, if it may be judged by. Source: Cariforef Pays
 * de la Loire, programme 2026 (ROME 4.0).
 */
final class CodesKnown implements Rule {

  private static final String DOMAIN = "formation/domaine-formation/";

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "OFF-17",
              Scope.FORMATION,
              Effect.ALERT,
              Effect.ALERT,
              "Cariforef Pays de la Loire 2026; France compétences")
          .judgedBy(Referential.RNCP, Referential.RS);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    DomaineFormation domain = subject.formation().domaineFormation();
    specialities(domain.codeNsf(), report);
    trades(domain.codeRome(), report);
    List<Certification> certifications = subject.formation().certification();
    for (int i = 0; i < certifications.size(); i++) {
      String rncp = certifications.get(i).codeRncp();
      if (!CertificationCode.missing(rncp)) {
        registered(subject, Referential.RNCP, CertificationCode.rncp(rncp), rncp, i, report);
      }
      String rs = certifications.get(i).codeRs();
      if (!CertificationCode.missing(rs)) {
        registered(subject, Referential.RS, CertificationCode.rs(rs), rs, i, report);
      }
    }
  }

  private static void specialities(List<Code> codes, Report report) {
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i).value();
      if (!Nomenclature.nsf(code)) {
        report.found(DOMAIN + "code-NSF[" + (i + 1) + "]", code, "");
      }
    }
  }

  private static void trades(List<Code> codes, Report report) {
    for (int i = 0; i < codes.size(); i++) {
      Code code = codes.get(i);
      if (!Nomenclature.rome(code.value())) {
        report.found(DOMAIN + "code-ROME[" + (i + 1) + "]", code.value(), "");
      } else if (!Nomenclature.romeVersion(code.ref())) {
        report.found(DOMAIN + "code-ROME[" + (i + 1) + "]/@ref", code.ref(), "V3, V4");
      }
    }
  }

  private static void registered(
      Subject subject,
      Referential register,
      Optional<String> code,
      String written,
      int index,
      Report report) {
    String path = "formation/certification[" + (index + 1) + "]/code-" + register.name();
    Optional<Edition> edition = subject.registers().edition(register);
    if (code.isEmpty()) {
      report.found(path, written, "");
    } else if (edition.isPresent() && subject.registers().findCertification(code.get()).isEmpty()) {
      report.found(path, written, "", edition.get());
    }
  }
}
