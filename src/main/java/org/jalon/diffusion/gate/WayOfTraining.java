package org.jalon.diffusion.gate;

import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;

/**
 * FLO-04: how one learns: {@code taken} is {@code apprenticeship}, {@code
 * apprenticeship-or-initial}, or {@code neither} of the two. An offer that says nothing is
 * continuing training. Sources: Étoile Centre-Val de Loire 2018 (France Travail takes neither);
 * catalogue of apprenticeship, rules (Parcoursup, Affelnet).
 */
final class WayOfTraining implements Gate {

  private static final RuleDescription DESCRIPTION =
      Gates.describe(
          "FLO-04",
          Scope.ACTION,
          "Étoile Centre-Val de Loire 2018; catalogue of apprenticeship, rules");

  enum Taken {
    APPRENTICESHIP,
    APPRENTICESHIP_OR_INITIAL,
    NEITHER
  }

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Barrier set(Settings settings) {
    Taken taken = settings.oneOf("taken", Taken.APPRENTICESHIP_OR_INITIAL);
    return (offer, today) -> {
      boolean open =
          switch (taken) {
            case APPRENTICESHIP -> offer.apprenticeship();
            case APPRENTICESHIP_OR_INITIAL -> offer.apprenticeship() || offer.initial();
            case NEITHER -> !offer.apprenticeship() && !offer.initial();
          };
      return open
          ? Outcome.open()
          : Outcome.shut(offer.inAction("session/cycle/type-cycle"), said(offer), "");
    };
  }

  /** As dict-type-cycle has it: 0 initial training, 1 apprenticeship; empty for neither. */
  private static String said(OfferFacts offer) {
    return offer.apprenticeship() ? "1" : offer.initial() ? "0" : "";
  }
}
