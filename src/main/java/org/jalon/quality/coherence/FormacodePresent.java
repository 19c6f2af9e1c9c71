package org.jalon.quality.coherence;

import java.util.List;
import org.jalon.lheo.Code;
import org.jalon.quality.Referential;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.quality.code.Formacode;
import org.jalon.run.Effect;

/**
 * OFF-08: a formation has at least one Formacode of five digits. One that is malformed beside a
 * good one, or of no version in use (V12 to V14), is milder. Whether the word exists in its version
 * is not checked: the thesaurus is not loaded. Sources: CNEFOP report 2015; Cariforef Pays de la
 * Loire, programme 2026.
 */
final class FormacodePresent implements Rule {

  private static final String PATH = "formation/domaine-formation/code-FORMACODE";
  private static final String VERSIONS = "V12, V13, V14";

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "OFF-08",
              Scope.FORMATION,
              Effect.REJECTED,
              Effect.NOT_REGULATORY,
              "CNEFOP report 2015; Cariforef Pays de la Loire 2026")
          .milder(Effect.ALERT)
          .judgedBy(Referential.FORMACODE);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    List<Code> codes = subject.formation().domaineFormation().codeFormacode();
    if (!anyValid(codes)) {
      report.found(PATH, codes.isEmpty() ? "" : codes.getFirst().value(), "code-FORMACODE");
      return;
    }
    for (int i = 0; i < codes.size(); i++) {
      Code code = codes.get(i);
      if (!Formacode.valid(code.value())) {
        report.foundMildly(PATH + "[" + (i + 1) + "]", code.value(), "");
      } else if (!Formacode.validVersion(code.ref())) {
        report.foundMildly(PATH + "[" + (i + 1) + "]/@ref", code.ref(), VERSIONS);
      }
    }
  }

  private static boolean anyValid(List<Code> codes) {
    for (Code code : codes) {
      if (Formacode.valid(code.value())) {
        return true;
      }
    }
    return false;
  }
}
