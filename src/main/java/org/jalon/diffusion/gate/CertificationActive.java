package org.jalon.diffusion.gate;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jalon.certification.Certification;
import org.jalon.certification.Register;
import org.jalon.quality.Referential;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.run.Edition;
import org.jalon.run.Mender;

/**
 * FLO-14: of the certifications of RNCP and RS that the course leads to, one may be begun on this
 * day. A code that the registers do not have says nothing. Source: general conditions of Mon compte
 * formation (EDOF).
 */
final class CertificationActive implements Gate {

  private static final RuleDescription DESCRIPTION =
      Gates.describe("FLO-14", Scope.CERTIFICATION, "EDOF, general conditions")
          .mendedBy(Mender.CERTIFIER)
          .judgedBy(Referential.RNCP, Referential.RS);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Barrier set(Settings settings) {
    return CertificationActive::look;
  }

  private static Outcome look(OfferFacts offer, JudgingDay today) {
    Outcome last = Outcome.open();
    for (String code : offer.derived().certifications()) {
      Optional<Register> register = register(code);
      if (register.isEmpty()) {
        continue;
      }
      Optional<Edition> edition = today.edition(register.get(), offer);
      Optional<Certification> found =
          edition.isEmpty() ? Optional.empty() : today.certifications().find(code);
      if (found.isEmpty()) {
        return Outcome.open();
      }
      last = judge(found.get(), edition.get(), today.day());
      if (last.passage() == Outcome.Passage.OPEN) {
        return last;
      }
    }
    return last;
  }

  private static Outcome judge(Certification found, Edition edition, LocalDate day) {
    Optional<LocalDate> end = found.registrationEnds();
    boolean over = end.map(day::isAfter).orElse(!found.active());
    if (over) {
      String expected = end.map(last -> "<= " + last).orElse("");
      return Outcome.shut("formation/certification", found.code(), expected).by(edition);
    }
    return end.map(last -> Outcome.openUntil(last.plusDays(1))).orElseGet(Outcome::open);
  }

  static Optional<Register> register(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    return upper.startsWith("RNCP")
        ? Optional.of(Register.RNCP)
        : upper.startsWith("RS") ? Optional.of(Register.RS) : Optional.empty();
  }
}
