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
  private final String[] marks;

  private Mention(Pattern pattern, String... marks) {
    this.pattern = pattern;
    this.marks = marks;
  }

  /**
   * A mention of what the expression matches in folded text: lower case, without accents.
   *
   * @param marks one of them stands in whatever the expression matches; looking for them first is
   *     many times faster than the expression
   */
  static Mention of(String expression, String... marks) {
    return new Mention(Pattern.compile(expression), marks);
  }

  boolean in(String folded) {
    if (!marked(folded)) {
      return false;
    }
    Matcher matcher = pattern.matcher(folded);
    while (matcher.find()) {
      int from = Math.max(0, matcher.start() - REACH);
      if (!NEGATION.matcher(folded.substring(from, matcher.start())).find()) {
        return true;
      }
    }
    return false;
  }

  private boolean marked(String folded) {
    for (String mark : marks) {
      if (folded.contains(mark)) {
        return true;
      }
    }
    return false;
  }
}
