package org.jalon.quality.lheo;

import java.util.List;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.RuleFamily;
import org.springframework.stereotype.Component;

/** What LHÉO itself asks. */
@Component
public final class StructureRules implements RuleFamily {

  @Override
  public List<Rule> rules() {
    return List.of(
        new FormationComplete(),
        new ActionComplete(),
        new SessionComplete(),
        new ResponsibleComplete(),
        new TrainerComplete(),
        new PlaceComplete(),
        new DatesReadable(),
        new CodesInNumber(),
        new NumbersInBounds());
  }

  @Override
  public List<RuleDescription> others() {
    return List.of();
  }
}
