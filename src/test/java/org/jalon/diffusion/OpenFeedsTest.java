package org.jalon.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.diffusion.gate.JudgingDay;
import org.jalon.diffusion.gate.OfferFacts;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoReader;
import org.jalon.offer.Inspection;
import org.jalon.offer.Inspector;
import org.jalon.offer.OfferSource.Profile;
import org.jalon.offer.derive.Derivers;
import org.jalon.offer.derive.OfferDeriver;
import org.jalon.quality.FakeRegisters;
import org.jalon.quality.Inspecting;
import org.jalon.quality.LoadedRegisters;
import org.jalon.quality.QualitySettings;
import org.jalon.quality.Referential;
import org.jalon.vocabulary.FlowState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Real feeds, judged without registers as on {@code -Dday} (2020-03-02 unless set): {@code
 * -Dfeeds=folder}, and {@code -Dprofile=CURRENT} to have them rejected as new ones are. Prints how
 * many offers stand where in each flow, and which rules and gates hold or remark them.
 */
@EnabledIfSystemProperty(named = "feeds", matches = ".+")
class OpenFeedsTest {

  private static final LocalDate DAY = LocalDate.parse(System.getProperty("day", "2020-03-02"));
  private static final Profile PROFILE =
      Profile.valueOf(System.getProperty("profile", Profile.LEGACY.name()));

  private final OfferDeriver deriver = Derivers.with(Inspecting.GAZETTEER);
  private final FakeRegisters none = new FakeRegisters();
  private final JudgingDay today =
      new JudgingDay(DAY, none, none, Inspecting.GAZETTEER, EnumSet.allOf(Referential.class));
  private final Inspector inspector =
      Inspecting.book(LoadedRegisters.none(Inspecting.GAZETTEER), QualitySettings.DEFAULT)
          .inspector(PROFILE, DAY);
  private final List<Flow> flows =
      LoadedConsumers.packaged().stream().map(one -> Flow.of(one, Trial.RULES)).toList();
  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
  private int offers;

  @Test
  void every_offer_of_real_feeds_has_a_verdict_with_a_reason_in_each_flow() throws Exception {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("feeds", "")))) {
      for (Path file : files.filter(one -> one.toString().contains(".xml")).sorted().toList()) {
        read(file);
      }
    }
    System.out.printf("%,d offers, profile %s, on %s%n", offers, PROFILE, DAY);
    for (Flow flow : flows) {
      System.out.println(flow.consumer().id() + ": " + counts.get(flow.consumer().id()));
    }
    assertThat(offers).isPositive();
  }

  private void read(Path file) throws Exception {
    try (LheoReader reader = LheoReader.open(file)) {
      for (Optional<FormationInFile> next = reader.next(); next.isPresent(); next = reader.next()) {
        for (int i = 0; i < next.get().formation().action().size(); i++) {
          judge(next.get(), i);
        }
      }
    } catch (IOException e) {
      throw new IOException(file.toString(), e);
    }
  }

  private void judge(FormationInFile found, int ordinal) {
    Inspection inspection = inspector.inspect(found, ordinal);
    OfferFacts offer =
        new OfferFacts(
            found,
            ordinal,
            deriver.derive(found.formation(), found.formation().action().get(ordinal)),
            inspection.standing(),
            "",
            false,
            Optional.empty(),
            inspection.findings());
    offers++;
    for (Flow flow : flows) {
      Verdict verdict = flow.judge(offer, today);
      assertThat(verdict.reasons().stream().anyMatch(Reason::blocking))
          .as("%s %s", verdict, found.formation().numero())
          .isEqualTo(verdict.state() != FlowState.GOES_OUT);
      count(flow, verdict.state().code());
      verdict.reasons().stream()
          .map(reason -> reason.rule() + (reason.blocking() ? "" : " (told)"))
          .distinct()
          .forEach(rule -> count(flow, rule));
    }
  }

  private void count(Flow flow, String what) {
    counts
        .computeIfAbsent(flow.consumer().id(), id -> new TreeMap<>())
        .merge(what, 1, Integer::sum);
  }
}
