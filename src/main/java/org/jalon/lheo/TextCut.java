package org.jalon.lheo;

/** Shortens a text without breaking a character, a tag or an entity of HTML. */
final class TextCut {
  private static final int LONGEST_TAG = 300;
  private static final int LONGEST_ENTITY = 10;

  private TextCut() {}

  /**
   * @param most UTF-16 units, hence never more characters
   */
  static String toFit(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    String cut = text.substring(0, end);
    int open = cut.lastIndexOf('<');
    if (open > cut.lastIndexOf('>') && cut.length() - open < LONGEST_TAG && open > 0) {
      cut = cut.substring(0, open);
    }
    int entity = cut.lastIndexOf('&');
    if (entity > cut.lastIndexOf(';') && cut.length() - entity < LONGEST_ENTITY && entity > 0) {
      cut = cut.substring(0, entity);
    }
    return cut;
  }
}
