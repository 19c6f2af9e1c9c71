package org.jalon.relevance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.language.Language;
import org.jalon.relevance.QueryTable.Query;
import org.jalon.understanding.Understood;

/**
 * The queries of a language that a suite does not get right: told in {@code target/relevance}, and
 * held against those that were missed when {@code relevance/misses/<suite>-<language>.txt} was
 * written.
 */
final class Misses {

  private static final double FRENCH_FLOOR = 95;
  private static final double FLOOR = 90;

  private final String suite;
  private final Language language;
  private final List<String> told = new ArrayList<>();
  private final Set<String> missed = new TreeSet<>();
  private int queries;

  Misses(String suite, Language language) {
    this.suite = suite;
    this.language = language;
  }

  void add(Query query, String wrong, Understood understood) {
    queries++;
    if (!wrong.isEmpty()) {
      missed.add(query.intent().id() + "\t" + query.words());
      told.add(
          query.intent().id() + ": " + query.words() + "\n  " + wrong + "\n  " + told(understood));
    }
  }

  private static String told(Understood understood) {
    StringBuilder parts = new StringBuilder();
    for (Understood.Part part : understood.parts()) {
      parts.append('[').append(understood.words(part));
      if (!part.correction().isEmpty()) {
        parts.append(" → ").append(part.correction());
      }
      String meaning = part.meaning().toString();
      parts.append(": ").append(meaning, 0, Math.min(120, meaning.length())).append("] ");
    }
    return parts.toString();
  }

  /** Percent of the queries that are right. */
  double share() {
    return queries == 0 ? 0 : 100.0 * (queries - missed.size()) / queries;
  }

  double floor() {
    return language.pathCode().equals("fr") ? FRENCH_FLOOR : FLOOR;
  }

  /** What changed since the list of misses was written, and every miss. */
  String message() {
    Set<String> before = before();
    Set<String> worse = new TreeSet<>(missed);
    worse.removeAll(before);
    Set<String> better = new TreeSet<>(before);
    better.removeAll(missed);
    return "%s, %s: %.1f %% of %d queries\nnewly missed: %s\nno longer missed: %s\n%s"
        .formatted(
            suite, language.pathCode(), share(), queries, worse, better, String.join("\n", told));
  }

  private Set<String> before() {
    Path file = Path.of("src/test/resources/relevance/misses", name());
    try {
      return Files.exists(file) ? new TreeSet<>(Files.readAllLines(file)) : Set.of();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String name() {
    return suite + "-" + language.pathCode() + ".txt";
  }

  /** Writes the report and, as it would be committed, the list of misses. */
  void report() throws IOException {
    Path folder = Files.createDirectories(Path.of("target/relevance/misses"));
    Files.write(folder.resolve(name()), missed);
    Files.writeString(
        folder.resolveSibling("report-" + name()), message() + "\n", StandardCharsets.UTF_8);
  }
}
