package org.jalon.diffusion.gate;

import org.jalon.lheo.CodeTypeFormation;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;

/**
 * FLO-15: the course leads to a certification of RNCP or RS, or is one of the actions that the
 * personal training account pays for without (CPF code: assessment of skills, validation of
 * experience…). Source: general conditions of Mon compte formation (EDOF).
 */
final class LeadsToCertification implements Gate {

  private static final RuleDescription DESCRIPTION =
      Gates.describe("FLO-15", Scope.CERTIFICATION, "EDOF, general conditions");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Barrier set(Settings settings) {
    return (offer, today) ->
        registered(offer) || ofAccount(offer)
            ? Outcome.open()
            : Outcome.shut("formation/certification", "", "code-RNCP, code-RS");
  }

  private static boolean registered(OfferFacts offer) {
    return offer.derived().certifications().stream()
        .anyMatch(code -> CertificationActive.register(code).isPresent());
  }

  private static boolean ofAccount(OfferFacts offer) {
    for (CodeTypeFormation type : offer.formation().codeTypeFormation()) {
      if (!type.codeCpf().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
