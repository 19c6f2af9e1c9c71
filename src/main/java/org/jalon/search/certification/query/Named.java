package org.jalon.search.certification.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.util.FixedBitSet;
import org.jalon.certification.reconversion.Agreement;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.language.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * Which certifications the agreements of a branch name, by number or perhaps by words: these must
 * be judged one by one. Rather one too many than one too few.
 */
final class Named {

  /** Agreements and titles differ in little words. */
  private static final int LONGEST_LITTLE_WORD = 3;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, FixedBitSet> byBranch = new HashMap<>();
  private final Columns columns;

  private record Line(String idcc, Set<String> words) {}

  Named(Columns columns, Agreements agreements) {
    this.columns = columns;
    Map<String, List<Line>> linesByWord = new HashMap<>();
    for (Agreement agreement : agreements.list()) {
      for (Agreement.Listed listed : agreement.certifications()) {
        name(agreement, listed.code(), listed.label(), linesByWord);
      }
      for (Agreement.Exclusion exclusion : agreement.exclusions()) {
        name(agreement, exclusion.code(), exclusion.label(), linesByWord);
      }
    }
    for (int doc = 0; doc < columns.maxDoc(); doc++) {
      nameByWords(doc, linesByWord);
    }
  }

  private void name(
      Agreement agreement,
      @Nullable String code,
      String label,
      Map<String, List<Line>> linesByWord) {
    if (code != null) {
      int doc = columns.find(code);
      if (doc >= 0) {
        ofBranch(agreement.idcc()).set(doc);
      }
      return;
    }
    Line line = new Line(agreement.idcc(), Set.copyOf(words(label)));
    line.words.forEach(word -> linesByWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(line));
  }

  private void nameByWords(int doc, Map<String, List<Line>> linesByWord) {
    List<String> words = words(columns.titles()[doc]);
    List<String> telling =
        words.stream().filter(word -> word.length() > LONGEST_LITTLE_WORD).toList();
    List<String> title = telling.isEmpty() ? words : telling;
    if (title.isEmpty() || !linesByWord.keySet().containsAll(title)) {
      return;
    }
    for (Line line : linesByWord.getOrDefault(title.getFirst(), List.of())) {
      if (line.words.containsAll(title)) {
        ofBranch(line.idcc).set(doc);
      }
    }
  }

  private static List<String> words(String text) {
    return Arrays.stream(BETWEEN.split(TextFolding.fold(text)))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private FixedBitSet ofBranch(String idcc) {
    return byBranch.computeIfAbsent(idcc, _ -> new FixedBitSet(columns.maxDoc()));
  }

  /** The documents that the branch's agreements name; not to be changed. */
  FixedBitSet docs(String idcc) {
    return byBranch.getOrDefault(idcc, new FixedBitSet(columns.maxDoc()));
  }
}
