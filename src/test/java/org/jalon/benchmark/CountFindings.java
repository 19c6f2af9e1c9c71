package org.jalon.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoFileException;
import org.jalon.lheo.LheoReader;
import org.jalon.offer.Inspection;
import org.jalon.offer.Inspector;
import org.jalon.offer.OfferSource.Profile;
import org.jalon.offer.Standing;
import org.jalon.place.Gazetteer;
import org.jalon.quality.LoadedRegisters;
import org.jalon.quality.QualitySettings;
import org.jalon.quality.RuleBook;
import org.jalon.quality.apprenticeship.ApprenticeshipRules;
import org.jalon.quality.coherence.CoherenceRules;
import org.jalon.quality.lheo.FeedRules;
import org.jalon.quality.lheo.StructureRules;
import org.jalon.run.Finding;

/**
 * Counts what the rule book finds in feeds, without registers, under both profiles: {@code
 * CountFindings <folder> [day]}.
 */
public final class CountFindings {

  private final Map<String, Integer> findings = new TreeMap<>();
  private final Map<String, Integer> offers = new TreeMap<>();
  private final Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
  private int actions;
  private long nanos;

  private CountFindings() {}

  public static void main(String[] arguments) throws IOException, LheoFileException {
    if (arguments.length == 0) {
      System.err.println("usage: CountFindings <folder with LHÉO files> [day, such as 2026-03-01]");
      return;
    }
    Path folder = Path.of(arguments[0]);
    LocalDate day = arguments.length > 1 ? LocalDate.parse(arguments[1]) : LocalDate.now();
    RuleBook book =
        new RuleBook(
            List.of(
                new FeedRules(),
                new StructureRules(),
                new CoherenceRules(),
                new ApprenticeshipRules()),
            LoadedRegisters.none(new Gazetteer()),
            QualitySettings.DEFAULT);
    for (Profile profile : Profile.values()) {
      CountFindings count = new CountFindings();
      count.all(folder, book.inspector(profile, day));
      count.print(profile);
    }
  }

  private void all(Path folder, Inspector inspector) throws IOException, LheoFileException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().contains(".xml")).sorted().toList();
    }
    for (Path file : files) {
      try (LheoReader reader = LheoReader.open(file)) {
        reader.forEach(found -> count(found, inspector));
      }
    }
  }

  private void count(FormationInFile found, Inspector inspector) {
    for (int ordinal = 0; ordinal < found.formation().action().size(); ordinal++) {
      long start = System.nanoTime();
      Inspection inspection = inspector.inspect(found, ordinal);
      nanos += System.nanoTime() - start;
      actions++;
      standings.merge(inspection.standing(), 1, Integer::sum);
      Set<String> seen = new HashSet<>();
      for (Finding finding : inspection.findings()) {
        String key = finding.rule() + " " + finding.effect();
        findings.merge(key, 1, Integer::sum);
        if (seen.add(key)) {
          offers.merge(key, 1, Integer::sum);
        }
      }
    }
  }

  private void print(Profile profile) {
    System.out.printf(
        "%n%s: %,d actions, %,.0f inspected a second, %s%n",
        profile, actions, actions * 1e9 / Math.max(nanos, 1), standings);
    System.out.printf("%-24s %9s %9s%n", "rule and effect", "findings", "offers");
    findings.forEach(
        (key, count) -> System.out.printf("%-24s %,9d %,9d%n", key, count, offers.get(key)));
  }
}
