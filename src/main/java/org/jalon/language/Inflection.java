package org.jalon.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Words apart from their grammatical endings and attached letters, so that “в Лионе” finds Лион,
 * “بباريس” finds باريس and “gratuits” finds gratuit. Rough on purpose: it is asked only for words
 * that are not known as they stand. All words here are folded as {@link TextFolding} does.
 */
public final class Inflection {

  private static final int SHORTEST_STEM = 3;
  private static final int SHORTEST_LATIN_STEM = 4;

  /** Endings of cases, genders and numbers in Russian and Ukrainian, longest first. */
  private static final List<String> CYRILLIC =
      List.of(
          "ыми", "ими", "ами", "ями", "ого", "его", "ому", "ему", "ої", "ої", "ою", "ею", "єю",
          "ой", "ей", "ый", "ий", "ій", "ая", "яя", "ую", "юю", "ое", "ее", "ые", "ие", "ых", "их",
          "ом", "ем", "ым", "им", "ів", "ов", "ев", "ам", "ям", "ах", "ях", "ия", "ии", "ию", "ія",
          "ії", "ію", "а", "я", "у", "ю", "е", "и", "і", "ї", "ы", "ь", "о", "є");

  private static final List<String> LATIN = List.of("es", "s", "e", "x");

  /** “And”, “in”, “to”, “like”, alone or with the article, as Arabic attaches them. */
  private static final List<String> ARABIC_PREFIXES =
      List.of(
          "وبال", "ولل", "وال", "بال", "كال", "فال", "لل", "ال", "وب", "ول", "و", "ب", "ل", "ف",
          "ك");

  /** Plurals and their link in Dari and Pashto, the linking letter and the feminine of Arabic. */
  private static final List<String> ARABIC_ENDINGS =
      List.of("هاي", "ها", "ات", "ونه", "ين", "ي", "ه");

  private Inflection() {}

  /** The form under which a known word is kept. */
  public static String key(String word) {
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    if (isCyrillic(first)) {
      return without(word, CYRILLIC, SHORTEST_STEM);
    }
    if (isArabic(first)) {
      return word.startsWith("ال") && word.length() >= SHORTEST_STEM + 2 ? word.substring(2) : word;
    }
    return first < 0x250 ? without(word, LATIN, SHORTEST_LATIN_STEM) : word;
  }

  /** Forms under which a typed word may be kept, the likeliest first. */
  public static List<String> keys(String typed) {
    if (typed.isEmpty() || !isArabic(typed.charAt(0))) {
      return List.of(key(typed));
    }
    List<String> keys = new ArrayList<>();
    keys.add(key(typed));
    for (String prefix : ARABIC_PREFIXES) {
      if (typed.startsWith(prefix) && typed.length() >= prefix.length() + SHORTEST_STEM) {
        keys.add(key(typed.substring(prefix.length())));
      }
    }
    for (String ending : ARABIC_ENDINGS) {
      if (typed.endsWith(ending) && typed.length() >= ending.length() + SHORTEST_STEM) {
        keys.add(key(typed.substring(0, typed.length() - ending.length())));
      }
    }
    return keys.stream().distinct().toList();
  }

  private static String without(String word, List<String> endings, int shortest) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() >= ending.length() + shortest) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static boolean isCyrillic(char c) {
    return c >= 0x400 && c < 0x530;
  }

  private static boolean isArabic(char c) {
    return c >= 0x600 && c < 0x780;
  }
}
