package org.jalon.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands for the names in braces of a stock text. */
final class Words {

  private final Map<String, String> values = new HashMap<>();

  Words with(String name, String value) {
    values.put(name, value);
    return this;
  }

  /** Writes the text with its names replaced; false when one has no value. */
  private boolean fill(String text, StringBuilder into) {
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      String value = values.getOrDefault(text.substring(open + 1, close), "");
      if (value.isEmpty()) {
        return false;
      }
      into.append(text, from, open).append(value);
      from = close + 1;
    }
    into.append(text, from, text.length());
    return true;
  }

  /** The text with its names replaced. */
  String in(String text) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + 32);
    if (!fill(text, filled)) {
      throw new IllegalStateException("a word is missing for: " + text);
    }
    return filled.toString();
  }

  /** A drawn text of which every name has a value; the stock must hold one. */
  String firstThatFits(Draw draw, List<String> stock) {
    while (true) {
      StringBuilder filled = new StringBuilder(96);
      if (fill(draw.pick(stock), filled)) {
        return filled.toString();
      }
    }
  }
}
