package org.jalon.language;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;

/**
 * Brings what people type and what is stored to one form, so that both can be compared: small
 * letters, no accents, no vowel signs, one kind of kaf, yeh and heh, latin digits, words separated
 * by one space (apostrophes and hyphens separate, as L'Haÿ-les-Roses shows).
 *
 * <p>It is compatibility decomposition (NFKD) without marks, with the exceptions where that would
 * merge or separate what readers do not: Cyrillic й, ї and ў stay letters of their own.
 */
public final class TextFolding {

  /** U+00C0 to U+017F, the letters of French and its neighbours; ? goes the long way. */
  private static final String LATIN =
      "aaaaaa?ceeeeiiii?nooooo?ouuuuy??aaaaaa?ceeeeiiii?nooooo?ouuuuy?y"
          + "aaaaaaccccccccddddeeeeeeeeeegggggggghh??iiiiiiiiii??jjkk?llllll??llnnnnnn???oooooo??"
          + "rrrrrrsssssssstttt??uuuuuuuuuuuuwwyyyzzzzzzs";

  private static final char FIRST_LATIN = 'À';
  private static final char LONG_WAY = '?';
  private static final char NOTHING = 0;

  private static final int BREVE = 0x0306;
  private static final int DIAERESIS = 0x0308;

  private TextFolding() {}

  /** The folded text, never longer than its words need; empty when nothing but marks is left. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length() + 4);
    for (int i = 0; i < text.length(); i++) {
      char quick = quick(text.charAt(i));
      if (quick == LONG_WAY) {
        return foldAny(text);
      }
      append(folded, quick);
    }
    return withoutLastSpace(folded);
  }

  /** The folded form of the characters that need no look at their neighbours, else LONG_WAY. */
  private static char quick(char c) {
    if (c < 0x80) {
      if (c >= 'A' && c <= 'Z') {
        return (char) (c + 32);
      }
      // A real question mark is rare in a search: it may go the long way.
      return c <= ' ' || c == '\'' || c == '-' || c == '`' || c == 0x7F ? ' ' : c;
    }
    if (c >= FIRST_LATIN && c < FIRST_LATIN + LATIN.length()) {
      return LATIN.charAt(c - FIRST_LATIN);
    }
    return c == '’' || c == '\u00A0' ? ' ' : LONG_WAY;
  }

  static String foldAny(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length() + 4);
    for (int i = 0; i < decomposed.length(); ) {
      int codePoint = decomposed.codePointAt(i);
      i += Character.charCount(codePoint);
      fold(codePoint, folded);
    }
    return withoutLastSpace(folded);
  }

  private static void fold(int codePoint, StringBuilder folded) {
    int type = Character.getType(codePoint);
    switch (type) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> mark(codePoint, folded);
      case Character.DECIMAL_DIGIT_NUMBER -> folded.append((char) Digits.toLatin(codePoint));
      case Character.DASH_PUNCTUATION,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL ->
          append(folded, ' ');
      // Persian writes the parts of a word apart with a zero-width non-joiner or with a space.
      case Character.FORMAT -> append(folded, codePoint == 0x200C ? ' ' : NOTHING);
      case Character.SURROGATE -> append(folded, NOTHING);
      default -> letter(Character.toLowerCase(codePoint), folded);
    }
  }

  private static void letter(int lowerCase, StringBuilder folded) {
    switch (lowerCase) {
      case 'œ' -> folded.append("oe");
      case 'æ' -> folded.append("ae");
      case 'ß' -> folded.append("ss");
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ' -> folded.append('d');
      case 'ı' -> folded.append('i');
      case 'ς' -> folded.append('σ');
      case 'ک', 'ڪ' -> folded.append('ك');
      case 'ی', 'ى', 'ے' -> folded.append('ي');
      case 'ة', 'ہ', 'ە', 'ھ' -> folded.append('ه');
      case 'ګ' -> folded.append('گ');
      case 'ٱ' -> folded.append('ا');
      case 'ـ' -> append(folded, NOTHING);
      case '\'', '`', '‘', '’', '‛', 'ʼ', 'ʻ', 'ʹ', 'ˈ', '′', '−', '⁃' -> append(folded, ' ');
      default -> folded.appendCodePoint(lowerCase);
    }
  }

  /**
   * Accents (combining class 200 and above) and the vowel signs of Hebrew and Arabic (10 to 36) are
   * dropped; nuktas, viramas and kana voicing marks are part of the letter and stay.
   */
  private static void mark(int mark, StringBuilder folded) {
    int last = folded.length() - 1;
    char before = last < 0 ? NOTHING : folded.charAt(last);
    if (mark == BREVE && before == 'и') {
      folded.setCharAt(last, 'й');
    } else if (mark == BREVE && before == 'у') {
      folded.setCharAt(last, 'ў');
    } else if (mark == DIAERESIS && before == 'і') {
      folded.setCharAt(last, 'ї');
    } else {
      int combiningClass = UCharacter.getCombiningClass(mark);
      boolean accent = combiningClass >= 200 || (combiningClass >= 10 && combiningClass <= 36);
      boolean variationSelector = mark >= 0xFE00 && mark <= 0xFE0F;
      if (!accent && !variationSelector) {
        folded.appendCodePoint(mark);
      }
    }
  }

  private static void append(StringBuilder folded, char c) {
    boolean needless = c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
    if (c != NOTHING && !needless) {
      folded.append(c);
    }
  }

  private static String withoutLastSpace(StringBuilder folded) {
    int end = folded.length();
    return end > 0 && folded.charAt(end - 1) == ' '
        ? folded.substring(0, end - 1)
        : folded.toString();
  }
}
