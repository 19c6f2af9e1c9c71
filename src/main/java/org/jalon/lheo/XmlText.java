package org.jalon.lheo;

/** Characters into XML. */
final class XmlText {
  private XmlText() {}

  /** Without the characters that no XML document may hold: controls, lone surrogates. */
  static String legal(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < ' ' ? !isLegalControl(c) : c >= '\uD800') {
        return legalOnly(raw);
      }
    }
    return raw;
  }

  private static boolean isLegalControl(char c) {
    return c == '\n' || c == '\t' || c == '\r';
  }

  private static String legalOnly(String raw) {
    StringBuilder legal = new StringBuilder(raw.length());
    raw.codePoints()
        .filter(c -> c >= ' ' || isLegalControl((char) c))
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .filter(c -> c != 0xFFFE && c != 0xFFFF)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }

  /** The content of an element, as text. A carriage return is kept by naming it. */
  static void content(CharSequence text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        default -> out.append(c);
      }
    }
  }

  /** A blank, the name, and the value between double quotes; blanks of the value are kept. */
  static void attribute(String name, String value, StringBuilder out) {
    out.append(' ').append(name).append("=\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '"' -> out.append("&quot;");
        case '\t', '\n', '\r' -> out.append("&#").append((int) c).append(';');
        default -> out.append(c);
      }
    }
    out.append('"');
  }
}
