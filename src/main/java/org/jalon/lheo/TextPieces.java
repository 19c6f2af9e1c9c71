package org.jalon.lheo;

/**
 * A text that the XML parser hands over in pieces; nearly always it is one, and then it is copied
 * once only.
 */
final class TextPieces {
  private String single = "";
  private StringBuilder several = new StringBuilder(0);
  private int length;

  void clear() {
    single = "";
    length = 0;
    if (!several.isEmpty()) {
      // A builder that once held a wide character would make all later texts wide.
      several = new StringBuilder(0);
    }
  }

  void add(char[] characters, int start, int count) {
    if (length == 0) {
      single = new String(characters, start, count);
    } else {
      if (several.isEmpty()) {
        several.append(single);
      }
      several.append(characters, start, count);
    }
    length += count;
  }

  int length() {
    return length;
  }

  @Override
  public String toString() {
    return several.isEmpty() ? single : several.toString();
  }
}
