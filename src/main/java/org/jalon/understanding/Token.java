package org.jalon.understanding;

/**
 * A word of a text.
 *
 * @param term folded
 * @param start of the word in the text, in chars
 * @param end after it
 * @param correction how the word that is read instead of it is written; empty when it is read as it
 *     is
 */
record Token(String term, int start, int end, String correction) {

  Token(String term, int start, int end) {
    this(term, start, end, "");
  }

  /** The same place in the text, read as another word. */
  Token readAs(String other, String written) {
    return new Token(other, start, end, written);
  }

  boolean isSign() {
    return Character.isIdeographic(term.codePointAt(0));
  }

  boolean isNumber() {
    return term.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
