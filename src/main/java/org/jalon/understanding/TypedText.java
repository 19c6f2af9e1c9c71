package org.jalon.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed, cut into words, with the phrases that stand in quotes.
 *
 * @param text what is read of it
 * @param tokens its words
 * @param quotes its quoted phrases, in their order
 */
record TypedText(String text, List<Token> tokens, List<Quote> quotes) {

  private static final int LONGEST = 200;
  private static final Pattern QUOTES =
      Pattern.compile("\"([^\"]*)\"|“([^“”]*)”|«([^«»]*)»|„([^„“]*)“");

  /**
   * Words in quotes.
   *
   * @param start of the opening quote in the text
   * @param end after the closing one
   * @param phrase what stands between them
   * @param from index of the first word
   * @param to index after the last one
   */
  record Quote(int start, int end, String phrase, int from, int to) {}

  static TypedText of(String typed, WordAnalyzer analyzer) {
    String text = shortened(typed);
    List<Token> tokens = analyzer.tokens(text);
    List<Quote> quotes = new ArrayList<>();
    for (Matcher matcher = QUOTES.matcher(text); matcher.find(); ) {
      int from = firstFrom(matcher.start(), tokens);
      int to = firstFrom(matcher.end(), tokens);
      if (from < to) {
        String phrase = text.substring(matcher.start() + 1, matcher.end() - 1).strip();
        quotes.add(new Quote(matcher.start(), matcher.end(), phrase, from, to));
      }
    }
    return new TypedText(text, tokens, quotes);
  }

  private static String shortened(String typed) {
    if (typed.length() <= LONGEST) {
      return typed;
    }
    boolean pair = Character.isHighSurrogate(typed.charAt(LONGEST - 1));
    return typed.substring(0, pair ? LONGEST - 1 : LONGEST);
  }

  private static int firstFrom(int position, List<Token> tokens) {
    int index = 0;
    while (index < tokens.size() && tokens.get(index).start() < position) {
      index++;
    }
    return index;
  }
}
