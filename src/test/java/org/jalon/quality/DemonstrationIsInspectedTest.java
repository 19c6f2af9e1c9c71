package org.jalon.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.demonstration.Demonstration;
import org.jalon.lheo.LheoFileException;
import org.jalon.lheo.LheoReader;
import org.jalon.offer.Inspection;
import org.jalon.offer.Inspector;
import org.jalon.offer.OfferSource;
import org.jalon.offer.OfferSource.Profile;
import org.jalon.offer.Standing;
import org.jalon.run.Effect;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented offer keeps the rules, but for some faults that real feeds have. */
class DemonstrationIsInspectedTest {

  private static final LocalDate BASE = LocalDate.of(2026, 3, 1);
  private static final List<Inspection> INSPECTIONS = new ArrayList<>();

  @TempDir static Path folder;

  @BeforeAll
  static void inspectAll() throws IOException, LheoFileException {
    Clock clock = Clock.fixed(BASE.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    new Demonstration(Inspecting.GAZETTEER, clock).write(folder, 1_000, BASE);
    OfferSource source = new OfferSource("demo", "Demonstration", Profile.CURRENT, true);
    Inspector inspector =
        Inspecting.book(new FakeRegisters().whole().loaded(), QualitySettings.DEFAULT)
            .inspector(source, BASE);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".xml.gz")).toList()) {
        inspect(file, inspector);
      }
    }
  }

  private static void inspect(Path file, Inspector inspector)
      throws IOException, LheoFileException {
    try (LheoReader reader = LheoReader.open(file)) {
      reader.forEach(found -> {
        for (int i = 0; i < found.formation().action().size(); i++) {
          INSPECTIONS.add(inspector.inspect(found, i));
        }
      });
    }
  }

  @Test
  void none_is_rejected() {
    assertThat(INSPECTIONS)
        .hasSize(1_000)
        .noneMatch(inspection -> inspection.standing() == Standing.REJECTED);
  }

  @Test
  void most_are_regulatory() {
    assertThat(INSPECTIONS)
        .filteredOn(inspection -> inspection.standing() == Standing.REGULATORY)
        .hasSizeGreaterThan(850);
  }

  @Test
  void few_have_an_alert() {
    assertThat(INSPECTIONS)
        .filteredOn(inspection ->
            inspection.findings().stream().anyMatch(found -> found.effect() == Effect.ALERT))
        .hasSizeBetween(1, 60);
  }
}
