package org.jalon.diffusion.gate;

import java.util.Set;
import java.util.TreeSet;
import org.jalon.lheo.Cycle;
import org.jalon.lheo.Session;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;

/**
 * FLO-07: one may enter in one of these {@code years} of the diploma. LHÉO 2.3 says the year of a
 * cycle, 2.2 does not: an offer that says none is let through. The catalogue's 9 and X (several
 * years, not said) cannot be written in LHÉO. Source: catalogue of apprenticeship, rules.
 */
final class YearOfEntry implements Gate {

  private static final RuleDescription DESCRIPTION =
      Gates.describe("FLO-07", Scope.SESSION, "Catalogue of apprenticeship, rules");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Barrier set(Settings settings) {
    Set<String> years = settings.values("years", "1");
    return (offer, today) -> {
      Set<String> said = new TreeSet<>();
      for (Session session : offer.action().session()) {
        for (Cycle cycle : session.cycle()) {
          cycle.anneeCycle().forEach(year -> said.add(year.toString()));
        }
      }
      return said.isEmpty() || said.stream().anyMatch(years::contains)
          ? Outcome.open()
          : Outcome.shut(
              offer.inAction("session/cycle/annee-cycle"),
              String.join(", ", said),
              String.join(", ", years));
    };
  }
}
