package org.jalon.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One slip of a finger in one of the longer words of a text. */
final class TypingError {

  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{5,}");

  private TypingError() {}

  /** The same text when it has no word of five letters; Chinese is not typed letter by letter. */
  static String in(String text, Random random) {
    List<int[]> words = new ArrayList<>();
    for (Matcher matcher = LONG_WORD.matcher(text); matcher.find(); ) {
      if (!Character.isIdeographic(matcher.group().codePointAt(0))) {
        words.add(new int[] {matcher.start(), matcher.end()});
      }
    }
    if (words.isEmpty()) {
      return text;
    }
    int[] word = words.get(random.nextInt(words.size()));
    String typed = text.substring(word[0], word[1]);
    return text.substring(0, word[0]) + mistype(typed, random) + text.substring(word[1]);
  }

  private static String mistype(String word, Random random) {
    int at = random.nextInt(word.length() - 1);
    char other = word.charAt(random.nextInt(word.length()));
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + other + word.charAt(at) + after;
      case 1 -> before + after;
      case 2 -> before + other + after;
      default -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
    };
  }
}
