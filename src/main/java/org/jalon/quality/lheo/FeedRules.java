package org.jalon.quality.lheo;

import java.util.List;
import org.jalon.quality.Decision;
import org.jalon.quality.Referential;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.RuleFamily;
import org.jalon.quality.Scope;
import org.jalon.run.Effect;
import org.jalon.run.Mender;
import org.springframework.stereotype.Component;

/** What is asked of a whole file, and of the registers: decided by the intake, store and run. */
@Component
public final class FeedRules implements RuleFamily {

  private static final RuleDescription WELL_FORMED =
      feed(
          "FLX-01",
          Effect.FEED_REFUSED,
          Decision.INTAKE,
          "LHÉO; RCO activity report 2022: each feed is validated");

  private static final RuleDescription NOT_SHORT =
      feed(
          "FLX-02",
          Effect.FEED_REFUSED,
          Decision.INTAKE,
          "Importers of API apprentissage and La bonne alternance stop at none; threshold inferred");

  private static final RuleDescription ON_TIME =
      feed("FLX-03", Effect.ALERT, Decision.INTAKE, "CNEFOP report 2015: feeds come daily");

  private static final RuleDescription UNIQUE =
      feed(
          "FLX-04",
          Effect.ALERT,
          Decision.STORE,
          "LHÉO; catalogue of apprenticeship 1.3.4: 780 duplicates removed");

  private static final RuleDescription OUTDATED =
      RuleDescription.of(
              "REF-01",
              Scope.REFERENTIAL,
              Effect.ALERT,
              Effect.ALERT,
              "Référentiel of the mission apprentissage: an outdated list is told, never guessed")
          .mendedBy(Mender.OPERATOR)
          .judgedBy(
              Referential.TRAINING_BODIES,
              Referential.ESTABLISHMENTS,
              Referential.CERTIF_INFO,
              Referential.RNCP,
              Referential.RS)
          .decidedBy(Decision.RUN);

  private static RuleDescription feed(String id, Effect effect, Decision decision, String source) {
    return RuleDescription.of(id, Scope.FEED, effect, effect, source)
        .mendedBy(Mender.CARIF_OREF)
        .decidedBy(decision);
  }

  @Override
  public List<Rule> rules() {
    return List.of();
  }

  @Override
  public List<RuleDescription> others() {
    return List.of(WELL_FORMED, NOT_SHORT, ON_TIME, UNIQUE, OUTDATED);
  }
}
