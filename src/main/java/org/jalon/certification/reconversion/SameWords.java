package org.jalon.certification.reconversion;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of titles and names, without accents, case and the small words of French. */
final class SameWords {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> SMALL =
      Set.of(
          "", "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou",
          "un", "une");

  private SameWords() {}

  static Set<String> of(String text) {
    return Arrays.stream(BETWEEN.split(fold(text)))
        .filter(word -> !SMALL.contains(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a label has every word of a title; a title without words is in none. */
  static boolean within(String title, String label) {
    Set<String> words = of(title);
    return !words.isEmpty() && of(label).containsAll(words);
  }

  static String fold(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe");
  }
}
