package org.jalon.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jalon.language.Language;
import org.jalon.language.Languages;

/** The matrix of pages and readers, whole or as a choice in which all pairs meet. */
final class Cells {

  private static final List<Look> LOOKS = List.of(Look.LIGHT, Look.DARK, Look.CONTRAST);
  private static final List<Integer> WIDTHS = List.of(320, 390, 1280);

  /** Readers with settings of their own, a few. */
  private static final List<Cell> FEW =
      List.of(
          new Cell(PageKind.HOME, "fr", Look.DARK_BY_HELP, 390),
          new Cell(PageKind.COURSE, "ar", Look.DARK_BY_HELP, 1280),
          new Cell(PageKind.RESULTS, "uk", Look.LARGE_AND_AIRY, 320),
          new Cell(PageKind.RESULTS, "ps", Look.LARGE_AND_AIRY, 1280),
          new Cell(PageKind.COURSE, "ar", Look.LARGE_AND_AIRY, 320),
          new Cell(PageKind.HOME, "fr", Look.LARGE_AND_AIRY, 390),
          new Cell(PageKind.LEVEL_QUESTION, "ru", Look.LARGE_AND_AIRY, 320),
          new Cell(PageKind.WEEK, "prs", Look.LARGE_AND_AIRY, 320));

  private Cells() {}

  static List<Cell> all() {
    List<Cell> cells = new ArrayList<>();
    for (PageKind kind : PageKind.values()) {
      for (Language language : Languages.all()) {
        for (Look look : LOOKS) {
          for (int width : WIDTHS) {
            cells.add(new Cell(kind, language.pathCode(), look, width));
          }
        }
      }
    }
    cells.addAll(FEW);
    return cells;
  }

  /**
   * Few cells in which each pair of {@link Cell#pairs()} stands at least once: always the one that
   * brings most new pairs. The same seed gives the same cells.
   */
  static List<Cell> pairwise(long seed) {
    List<Cell> candidates = all();
    Collections.shuffle(candidates, new Random(seed));
    Set<String> missing = new HashSet<>();
    candidates.stream()
        .filter(cell -> LOOKS.contains(cell.look()))
        .forEach(cell -> missing.addAll(cell.pairs()));
    Set<Cell> chosen = new LinkedHashSet<>(FEW);
    while (!missing.isEmpty()) {
      Cell best =
          Collections.max(
              candidates,
              java.util.Comparator.comparingLong(
                  cell -> cell.pairs().stream().filter(missing::contains).count()));
      chosen.add(best);
      best.pairs().forEach(missing::remove);
    }
    return List.copyOf(chosen);
  }
}
