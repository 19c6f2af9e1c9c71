package org.jalon.lheo;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Adds up the losses of a file, whatever the number of its formations. */
final class LossTotals {
  private static final Pattern NUMBER = Pattern.compile("\\[\\d+\\]");

  private final Map<Loss, Integer> counts = new HashMap<>();

  void add(List<Loss> losses) {
    for (Loss loss : losses) {
      String path = NUMBER.matcher(loss.path()).replaceAll("");
      counts.merge(new Loss(path, loss.element(), 0, loss.fate()), loss.count(), Integer::sum);
    }
  }

  List<Loss> list() {
    return counts.entrySet().stream()
        .map(entry ->
            new Loss(
                entry.getKey().path(),
                entry.getKey().element(),
                entry.getValue(),
                entry.getKey().fate()))
        .sorted(
            Comparator.comparingInt(Loss::count)
                .reversed()
                .thenComparing(Loss::path)
                .thenComparing(Loss::fate))
        .toList();
  }
}
