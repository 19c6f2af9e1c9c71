package org.jalon.web.style;

import java.util.Arrays;
import java.util.Locale;

/** What a piece may have to show. */
enum State {
  EMPTY,
  USUAL,
  LONGEST,
  ERROR,
  LOADING;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of that code, the usual one for any other. */
  static State of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code().equals(code))
        .findFirst()
        .orElse(USUAL);
  }
}
