package org.jalon.diffusion.gate;

import java.util.List;
import java.util.Optional;
import org.jalon.quality.Decision;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.RuleFamily;
import org.jalon.quality.Scope;
import org.jalon.run.Effect;
import org.springframework.stereotype.Component;

/** Every gate. They stand in the rule book with the rules, but only flows decide by them. */
@Component
public final class Gates implements RuleFamily {

  /** Asked of every offer by every consumer, named by none. */
  public static final RuleDescription IN_ITS_FEED =
      describe("FLO-01", Scope.ACTION, "An offer that its feed no longer has goes out nowhere");

  private static final List<Gate> ALL =
      List.of(
          new Linguistic(),
          new NotLongOver(),
          new WayOfTraining(),
          new GeneralCatalogue(),
          new StartsNextYear(),
          new YearOfEntry(),
          new PlaceNumbered(),
          new NotAllRemote(),
          new PublicMoney(),
          new ListedJob(),
          new ValidInFile(),
          new BodyNotExcluded(),
          new CertificationActive(),
          new LeadsToCertification(),
          new BodyQualified(),
          new PlaceOwnNumber());

  /** Those that a consumer may name. */
  public static List<Gate> all() {
    return ALL;
  }

  public static Optional<Gate> find(String id) {
    return ALL.stream().filter(gate -> gate.id().equals(id)).findFirst();
  }

  @Override
  public List<Rule> rules() {
    return List.of();
  }

  @Override
  public List<RuleDescription> others() {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(IN_ITS_FEED), ALL.stream().map(Gate::description))
        .toList();
  }

  static RuleDescription describe(String id, Scope scope, String source) {
    Effect held = Effect.HELD_FROM_FLOW;
    return RuleDescription.of(id, scope, held, held, source).decidedBy(Decision.FLOW);
  }
}
