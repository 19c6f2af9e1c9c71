package org.jalon.lheo;

/** Checks the text of an element that has no children. */
final class LeafCheck {
  private final Findings findings;

  LeafCheck(Findings findings) {
    this.findings = findings;
  }

  /** Whether the published schema takes such a text there. */
  static boolean takes(ElementType type, Node leaf) {
    Findings found = new Findings();
    new LeafCheck(found).check(new Frame(leaf, type, null, 0, 0, 0));
    return !found.breakSchema();
  }

  void check(Frame frame) {
    String text = frame.node.text();
    switch (frame.type.kind()) {
      case TEXT -> text(frame, text);
      case CODE -> code(frame, text);
      case INTEGER -> integer(frame, text.strip());
      case DATE -> date(frame, text);
      case SEQUENCE, EXTENSION -> throw new IllegalStateException(frame.type.name());
    }
  }

  private void text(Frame frame, String text) {
    ElementType type = frame.type;
    // A character outside the basic plane is two chars: count exactly only where it matters.
    int length = text.length() > type.max() ? text.codePointCount(0, text.length()) : text.length();
    if (length > type.max()) {
      report(LheoFinding.Code.TOO_LONG, frame, text);
    } else if (text.isEmpty() && type.min() > 0) {
      report(LheoFinding.Code.EMPTY, frame, text);
    } else if (text.codePointCount(0, Math.min(text.length(), 2 * type.min())) < type.min()) {
      report(LheoFinding.Code.TOO_SHORT, frame, text);
    } else if (type.name().startsWith("heure-") && LheoHour.find(text).isEmpty()) {
      report(LheoFinding.Code.BAD_HOUR, frame, text);
    }
  }

  private void code(Frame frame, String text) {
    if (!frame.type.codes().contains(text.strip())) {
      boolean empty = text.isBlank();
      report(empty ? LheoFinding.Code.EMPTY : LheoFinding.Code.UNKNOWN_CODE, frame, text);
    }
  }

  private void integer(Frame frame, String digits) {
    if (digits.isEmpty()) {
      report(LheoFinding.Code.EMPTY, frame, digits);
      return;
    }
    try {
      long number = Long.parseLong(digits);
      if (number < frame.type.min() || number > frame.type.max()) {
        report(LheoFinding.Code.INTEGER_OUT_OF_BOUNDS, frame, digits);
      }
    } catch (NumberFormatException notWhole) {
      report(LheoFinding.Code.BAD_INTEGER, frame, digits);
    }
  }

  private void date(Frame frame, String text) {
    LheoDate date = LheoDate.of(text);
    if (date.text().isEmpty()) {
      report(LheoFinding.Code.EMPTY, frame, text);
    } else if (!date.matchesPublishedPattern()) {
      report(LheoFinding.Code.BAD_DATE, frame, text);
    } else if (date.precision() == LheoDate.Precision.MALFORMED) {
      report(LheoFinding.Code.IMPOSSIBLE_DATE, frame, text);
    }
  }

  private void report(LheoFinding.Code code, Frame frame, String value) {
    findings.add(code, frame.path(), value, frame.line, frame.column);
  }
}
