package org.jalon.offer.derive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something a text says, unless it says the contrary: « gratuit », but not « pas gratuit ». */
final class Mention {

  /** How far before the word a negation still reaches, in characters. */
  private static final int REACH = 24;

  private static final Pattern NEGATION =
      Pattern.compile("(?:\\bpas\\b|\\bnon\\b|\\bsans\\b|\\baucune?\\b|\\bni\\b)[^.;\\n]*$");

  private final Pattern pattern;

  private Mention(Pattern pattern) {
    this.pattern = pattern;
  }

  /** A mention of what the expression matches in folded text: lower case, without accents. */
  static Mention of(String expression) {
    return new Mention(Pattern.compile(expression));
  }

  boolean in(String folded) {
    Matcher matcher = pattern.matcher(folded);
    while (matcher.find()) {
      int from = Math.max(0, matcher.start() - REACH);
      if (!NEGATION.matcher(folded.substring(from, matcher.start())).find()) {
        return true;
      }
    }
    return false;
  }
}
