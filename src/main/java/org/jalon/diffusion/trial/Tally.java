package org.jalon.diffusion.trial;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jalon.diffusion.OfferJudge;
import org.jalon.diffusion.Verdict;
import org.jalon.diffusion.gate.JudgingDay;
import org.jalon.diffusion.gate.OfferFacts;
import org.jalon.lheo.Action;
import org.jalon.lheo.FormationInFile;
import org.jalon.offer.Inspection;
import org.jalon.offer.Inspector;
import org.jalon.offer.OfferSource.Profile;
import org.jalon.offer.derive.OfferDeriver;
import org.jalon.quality.RuleBook;
import org.jalon.run.Finding;
import org.jalon.vocabulary.FlowState;

/** Judges one offer after the other, and counts. */
final class Tally {

  private final OfferJudge judge;
  private final OfferDeriver deriver;
  private final JudgingDay today;
  private final Inspector inspector;
  private final List<TriedOffer> shown = new ArrayList<>();
  private final Map<String, Integer> rules = new TreeMap<>();
  private final Map<String, Map<FlowState, Integer>> flows = new LinkedHashMap<>();
  private int offers;

  Tally(RuleBook book, OfferJudge judge, OfferDeriver deriver) {
    this.judge = judge;
    this.deriver = deriver;
    this.today = judge.today();
    this.inspector = book.inspector(Profile.CURRENT, today.day());
  }

  int offers() {
    return offers;
  }

  /**
   * @param row of the spreadsheet, 0 when the lines are the file's
   */
  void take(FormationInFile found, int row) {
    for (int ordinal = 0; ordinal < found.formation().action().size(); ordinal++) {
      Inspection inspection = inspector.inspect(found, ordinal);
      Action action = found.formation().action().get(ordinal);
      List<Verdict> verdicts =
          judge.judge(
              new OfferFacts(
                  found,
                  ordinal,
                  deriver.derive(found.formation(), action),
                  inspection.standing(),
                  "",
                  false,
                  Optional.empty(),
                  inspection.findings()),
              today);
      count(inspection, verdicts);
      if (offers++ < TriedFile.MOST_SHOWN) {
        shown.add(
            new TriedOffer(
                action.attributs().numero(),
                found.formation().intituleFormation(),
                row == 0 ? found.line() : row,
                inspection.standing(),
                row == 0 ? inspection.findings() : at(row, inspection.findings()),
                verdicts));
      }
    }
  }

  private void count(Inspection inspection, List<Verdict> verdicts) {
    inspection.findings().stream()
        .map(Finding::rule)
        .distinct()
        .forEach(rule -> rules.merge(rule, 1, Integer::sum));
    for (Verdict verdict : verdicts) {
      flows
          .computeIfAbsent(verdict.consumer(), consumer -> new EnumMap<>(FlowState.class))
          .merge(verdict.state(), 1, Integer::sum);
    }
  }

  private static List<Finding> at(int row, List<Finding> findings) {
    return findings.stream()
        .map(f ->
            new Finding(
                f.rule(),
                f.effect(),
                f.number(),
                f.path(),
                f.value(),
                f.expected(),
                f.edition(),
                f.mender(),
                row,
                0))
        .toList();
  }

  TriedFile file(
      String name, TriedFile.Kind kind, String lheo, Optional<TrialRefusedException> unfinished) {
    Map<String, Integer> most = new LinkedHashMap<>();
    rules.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(rule -> most.put(rule.getKey(), rule.getValue()));
    return new TriedFile(name, kind, lheo, offers, shown, most, flows, unfinished);
  }
}
