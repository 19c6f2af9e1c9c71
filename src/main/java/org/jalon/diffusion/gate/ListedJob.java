package org.jalon.diffusion.gate;

import java.util.List;
import java.util.Set;
import org.jalon.lheo.Code;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;

/**
 * FLO-11: the course prepares for one of these {@code jobs}, ROME codes or the beginnings of some;
 * with {@code or-apprenticeship} whatever is learnt as an apprentice passes as well. Source: RCO
 * activity report 2022 (Europass: apprenticeship, and continuing training for jobs that lack
 * people); the list itself is a setting.
 */
final class ListedJob implements Gate {

  private static final RuleDescription DESCRIPTION =
      Gates.describe("FLO-11", Scope.FORMATION, "RCO activity report 2022; the list is a setting");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Barrier set(Settings settings) {
    Set<String> jobs = settings.values("jobs", "");
    boolean orApprenticeship = settings.flag("or-apprenticeship");
    return (offer, today) -> {
      if (orApprenticeship && offer.apprenticeship()) {
        return Outcome.open();
      }
      List<Code> said = offer.formation().domaineFormation().codeRome();
      for (Code code : said) {
        if (listed(code.value(), jobs)) {
          return Outcome.open();
        }
      }
      String codes = String.join(", ", said.stream().map(Code::value).toList());
      return Outcome.shut("formation/domaine-formation/code-ROME", codes, "");
    };
  }

  private static boolean listed(String code, Set<String> jobs) {
    for (String job : jobs) {
      if (code.startsWith(job)) {
        return true;
      }
    }
    return false;
  }
}
