package org.jalon.search.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jalon.search.Suggestion;

/** The folded words of names, the most frequent first, and those that are spelled nearly so. */
final class NameWords {

  /** In shorter words nearly every letter could be another. */
  private static final int SHORTEST_WITH_A_MISTAKE = 5;

  private static final int SHORTEST_WITH_TWO = 9;
  private static final int LONGEST = 40;

  private final List<String> words;

  /**
   * @param folded the folded text of each name
   */
  NameWords(List<Suggestion> names, String[] folded) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < folded.length; i++) {
      for (String word : folded[i].split("[^\\p{L}\\p{N}]+")) {
        if (word.length() >= SHORTEST_WITH_A_MISTAKE - 1) {
          counts.merge(word, names.get(i).count(), Integer::sum);
        }
      }
    }
    this.words =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
  }

  /** Nearest first, then the most frequent; a swap of neighbours is one mistake. */
  List<String> near(String word, int limit) {
    List<String> near = new ArrayList<>();
    if (word.length() < SHORTEST_WITH_A_MISTAKE || word.length() > LONGEST) {
      return near;
    }
    LevenshteinAutomata spellings = new LevenshteinAutomata(word, true);
    int most = word.length() < SHORTEST_WITH_TWO ? 1 : 2;
    for (int mistakes = 1; mistakes <= most && near.isEmpty(); mistakes++) {
      CharacterRunAutomaton nearly = new CharacterRunAutomaton(spellings.toAutomaton(mistakes));
      for (String known : words) {
        boolean possible = Math.abs(known.length() - word.length()) <= mistakes;
        if (possible && near.size() < limit && nearly.run(known)) {
          near.add(known);
        }
      }
    }
    return near;
  }
}
