package org.jalon.diffusion;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.diffusion.gate.JudgingDay;
import org.jalon.diffusion.gate.OfferFacts;
import org.jalon.lheo.FormationInFile;
import org.jalon.offer.Inspection;
import org.jalon.offer.derive.Derivers;
import org.jalon.offer.derive.OfferDeriver;
import org.jalon.quality.FakeRegisters;
import org.jalon.quality.Inspecting;
import org.jalon.quality.LoadedRegisters;
import org.jalon.quality.QualitySettings;
import org.jalon.quality.Referential;
import org.jalon.quality.RuleDescription;
import org.jspecify.annotations.Nullable;

/** An invented offer, controlled by the real rules, then judged for one consumer. */
final class Trial {

  static final Set<String> RULES =
      Inspecting.book(LoadedRegisters.none(Inspecting.GAZETTEER), QualitySettings.DEFAULT)
          .rules()
          .stream()
          .map(RuleDescription::id)
          .collect(Collectors.toSet());

  private static final OfferDeriver DERIVER = Derivers.with(Inspecting.GAZETTEER);

  private final Inspecting offer;
  private @Nullable FakeRegisters registers;
  private Optional<LocalDate> withdrawn = Optional.empty();

  private Trial(Inspecting offer) {
    this.offer = offer;
  }

  static Trial of(Inspecting offer) {
    return new Trial(offer);
  }

  /** Without them, all registers are absent. */
  Trial with(FakeRegisters known) {
    registers = known;
    offer.with(known.loaded());
    return this;
  }

  Trial withdrawnOn(LocalDate day) {
    withdrawn = Optional.of(day);
    return this;
  }

  /** By one of the consumers that come with the jar. */
  Verdict under(String consumer) {
    return under(
        LoadedConsumers.packaged().stream()
            .filter(one -> one.id().equals(consumer))
            .findFirst()
            .orElseThrow());
  }

  /** By somebody who has this gate and no other. */
  Verdict at(String gate, Map<String, String> settings) {
    return at(gate, settings, "2.3");
  }

  Verdict at(String gate, Map<String, String> settings, String lheo) {
    return under(
        new Consumer(
            "somebody",
            Map.of("fr", "Quelqu'un"),
            "",
            List.of(),
            List.of(new Consumer.Condition(gate, settings)),
            Set.of(),
            Set.of(),
            lheo,
            false));
  }

  Verdict under(Consumer consumer) {
    Inspection inspection = offer.inspection();
    FormationInFile found = offer.read();
    OfferFacts facts =
        new OfferFacts(
            found,
            0,
            DERIVER.derive(found.formation(), found.formation().action().getFirst()),
            inspection.standing(),
            "84",
            false,
            withdrawn,
            inspection.findings());
    FakeRegisters known = registers == null ? new FakeRegisters() : registers;
    Set<Referential> outdated =
        registers == null ? EnumSet.allOf(Referential.class) : EnumSet.noneOf(Referential.class);
    return Flow.of(consumer, RULES)
        .judge(facts, new JudgingDay(offer.day(), known, known, Inspecting.GAZETTEER, outdated));
  }
}
