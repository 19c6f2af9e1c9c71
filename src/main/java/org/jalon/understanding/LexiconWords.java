package org.jalon.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jalon.language.Spelling;

/** Every single word of the lexicon, to mend misspelled and unfinished ones. */
final class LexiconWords {

  private final Map<String, LexiconWord> words = new HashMap<>();
  private final List<LexiconWord> all;

  /**
   * A word of phrases.
   *
   * @param word folded
   * @param written as the lexicon writes it
   * @param languages of the phrases that have it
   * @param order of its first concept in the table, which begins with the usual ones
   * @param letters its letters as bits, see {@link Spelling#letters}
   */
  record LexiconWord(
      String word, String written, List<String> languages, int order, long letters) {}

  /** Collects words. */
  static final class Builder {
    private final Map<String, LexiconWord> words = new HashMap<>();

    void add(String word, String written, String language, int order) {
      LexiconWord known = words.get(word);
      if (known == null) {
        List<String> languages = new ArrayList<>(List.of(language));
        words.put(word, new LexiconWord(word, written, languages, order, Spelling.letters(word)));
      } else if (!known.languages.contains(language)) {
        known.languages.add(language);
      }
    }

    LexiconWords build() {
      return new LexiconWords(words);
    }
  }

  private LexiconWords(Map<String, LexiconWord> words) {
    this.words.putAll(words);
    all = words.values().stream().sorted(Comparator.comparing(LexiconWord::word)).toList();
  }

  boolean has(String word) {
    return words.containsKey(word);
  }

  /**
   * The word of the same script that is spelled nearly so: nearest first, then those of the
   * languages asked for, in their order, then those of usual concepts.
   */
  Optional<LexiconWord> near(String word, int mistakes, List<String> languages) {
    long wanted = Spelling.letters(word);
    int script = script(word);
    Stream<LexiconWord> near =
        all.stream()
            .filter(other -> Long.bitCount(other.letters ^ wanted) <= 2 * mistakes)
            .filter(other -> script(other.word) == script)
            .filter(other -> Spelling.distance(word, other.word, mistakes) <= mistakes);
    return near.min(
        Comparator.comparingInt(
                (LexiconWord other) -> Spelling.distance(word, other.word, mistakes))
            .thenComparingInt(other -> rank(other, languages))
            .thenComparing(other -> other.word.charAt(0) != word.charAt(0))
            .thenComparingInt(LexiconWord::order)
            .thenComparing(LexiconWord::word));
  }

  /** The word that begins so: of the first of these languages, then the usual one. */
  Optional<LexiconWord> complete(String start, List<String> languages) {
    Predicate<LexiconWord> goesOn =
        other -> other.word.startsWith(start) && other.word.length() > start.length();
    return all.stream()
        .filter(goesOn)
        .min(
            Comparator.comparingInt((LexiconWord other) -> rank(other, languages))
                .thenComparingInt(LexiconWord::order)
                .thenComparingInt(other -> other.word.length())
                .thenComparing(LexiconWord::word));
  }

  private static int rank(LexiconWord word, List<String> languages) {
    return word.languages.stream()
        .mapToInt(language -> Math.floorMod(languages.indexOf(language), Integer.MAX_VALUE))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static int script(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)).ordinal();
  }
}
