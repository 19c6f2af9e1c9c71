package org.jalon.certification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.fiche.FicheKind;
import org.jspecify.annotations.Nullable;

/** The certifications that come with the jar, facts alone: {@code src/main/certifications}. */
final class KnownFiches {

  private static final String RESOURCE = "/certification/known.tsv.gz";

  /** Code, title, type, level, 1 or 0 or nothing, end, successors, date, Formacode, NSF, ROME. */
  private static final int COLUMNS = 11;

  private KnownFiches() {}

  /** A class of its own, so that nothing is read before it is asked. */
  private static final class Loaded {
    static final String TEXT = text();
    static final List<Fiche> ALL = read(TEXT);
    static final String VERSION = Long.toHexString(FicheJson.content(TEXT));
  }

  static List<Fiche> list() {
    return Loaded.ALL;
  }

  static String version() {
    return Loaded.VERSION;
  }

  private static String text() {
    try (InputStream in = KnownFiches.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      return new BufferedReader(
              new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))
          .readAllAsString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Fiche> read(String text) {
    List<String[]> rows =
        text.lines()
            .map(line -> line.split("\t", -1))
            .filter(row -> row.length == COLUMNS)
            .toList();
    Map<String, List<String>> predecessors = new HashMap<>();
    for (String[] row : rows) {
      for (String successor : list(row[6])) {
        predecessors.computeIfAbsent(successor, code -> new ArrayList<>()).add(row[0]);
      }
    }
    return rows.stream().map(row -> fiche(row, predecessors)).toList();
  }

  private static Fiche fiche(String[] row, Map<String, List<String>> predecessors) {
    String code = row[0];
    return new Fiche(
        code,
        row[1],
        row[2],
        FicheKind.of(code, row[2], row[1]),
        row[3].isEmpty() ? null : Integer.valueOf(row[3]),
        row[4].isEmpty() ? null : row[4].equals("1"),
        false,
        new Fiche.Days(null, null, day(row[5]), null),
        List.copyOf(predecessors.getOrDefault(code, List.of())),
        list(row[6]),
        Set.of(),
        named(row[8]),
        named(row[9]),
        named(row[10]),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Fiche.Texts.NONE,
        List.of(),
        LocalDate.parse(row[7]));
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static List<Fiche.Named> named(String codes) {
    return list(codes).stream().map(code -> new Fiche.Named(code, "")).toList();
  }

  private static List<String> list(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
  }
}
