package org.jalon.quality.coherence;

import java.util.List;
import org.jalon.quality.Decision;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.RuleFamily;
import org.jalon.quality.Scope;
import org.jalon.run.Effect;
import org.springframework.stereotype.Component;

/** What the network asks of every offer. */
@Component
public final class CoherenceRules implements RuleFamily {

  /** Two offers with the same {@link org.jalon.quality.Twins#key}. */
  private static final RuleDescription TWINS =
      RuleDescription.of(
              "OFF-15",
              Scope.ACTION,
              Effect.ALERT,
              Effect.ALERT,
              "Catalogue of apprenticeship, manual: true and false duplicates")
          .decidedBy(Decision.STORE);

  @Override
  public List<Rule> rules() {
    return List.of(
        new CertifInfoValid(),
        new CertifInfoReplaced(),
        new SiretPresent(),
        new SiretKey(),
        new EstablishmentOpen(),
        new CommuneKnown(),
        new CommuneCoherent(),
        new FormacodePresent(),
        new OrganisationDeclared(),
        new ActivityNumberCurrent(),
        new QualiopiHeld(),
        new SessionDatesInOrder(),
        new SessionDatesPresent(),
        new CoordinatePlausible(),
        new ContentFresh(),
        new CodesKnown());
  }

  @Override
  public List<RuleDescription> others() {
    return List.of(TWINS);
  }
}
