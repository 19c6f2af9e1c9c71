package org.jalon.lheo;

import java.util.ArrayList;
import java.util.List;

/** Collects findings, up to a bound: a formation that is all wrong need not say so 50,000 times. */
final class Findings {
  static final int MOST = 200;
  private static final int VALUE_CHARACTERS = 80;

  private final List<LheoFinding> found = new ArrayList<>(4);

  void add(LheoFinding.Code code, String path, String value, int line, int column) {
    if (found.size() < MOST) {
      found.add(new LheoFinding(code, path, shorten(value), line, column));
    }
  }

  boolean breakSchema() {
    return found.stream().anyMatch(finding -> finding.code().breaksSchema());
  }

  List<LheoFinding> list() {
    return List.copyOf(found);
  }

  private static String shorten(String value) {
    if (value.length() <= VALUE_CHARACTERS) {
      return value;
    }
    int end = VALUE_CHARACTERS - 1;
    if (Character.isHighSurrogate(value.charAt(end - 1))) {
      end--;
    }
    return value.substring(0, end) + "…";
  }
}
