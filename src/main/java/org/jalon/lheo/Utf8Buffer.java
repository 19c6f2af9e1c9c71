package org.jalon.lheo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** Characters of XML as UTF-8 bytes, without a String in between: most of them are ASCII. */
final class Utf8Buffer {
  private static final boolean[] PLAIN_TEXT = plain("&<>");
  private static final boolean[] PLAIN_ATTRIBUTE = plain("&<\"\t\n");

  /** From there on the JDK's own encoder is worth its copy. */
  private static final int LONG_CHARACTERS = 40;

  private byte[] bytes;
  private int size;

  Utf8Buffer(int bytes) {
    this.bytes = new byte[bytes];
  }

  private static boolean[] plain(String special) {
    boolean[] plain = new boolean[128];
    Arrays.fill(plain, ' ', 128, true);
    plain['\t'] = true;
    plain['\n'] = true;
    special.chars().forEach(c -> plain[c] = false);
    return plain;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** Takes back the last bytes. */
  void cutTo(int length) {
    size = length;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }

  void digestInto(MessageDigest digest) {
    digest.update(bytes, 0, size);
    size = 0;
  }

  /** One byte that no text holds. */
  void mark(byte value) {
    ensure(1);
    bytes[size++] = value;
  }

  /** Four bytes. */
  void mark(int value) {
    ensure(Integer.BYTES);
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      bytes[size++] = (byte) (value >> shift);
    }
  }

  /** As it is: markup, or XML that is ready. */
  Utf8Buffer raw(String xml) {
    int length = xml.length();
    if (length > LONG_CHARACTERS) {
      byte[] encoded = xml.getBytes(StandardCharsets.UTF_8);
      ensure(encoded.length);
      System.arraycopy(encoded, 0, bytes, size, encoded.length);
      size += encoded.length;
      return this;
    }
    ensure(length * 3);
    byte[] to = bytes;
    int at = size;
    for (int i = 0; i < length; i++) {
      char c = xml.charAt(i);
      if (c >= 128) {
        size = at;
        wideTail(xml, i);
        return this;
      }
      to[at++] = (byte) c;
    }
    size = at;
    return this;
  }

  private void wideTail(String xml, int from) {
    for (int i = from; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (c < 128) {
        bytes[size++] = (byte) c;
      } else {
        i += wide(xml, i);
      }
    }
  }

  /** The content of an element. A carriage return is kept by naming it. */
  Utf8Buffer text(String text) {
    return escaped(text, PLAIN_TEXT);
  }

  /** A blank, the name, and the value between double quotes. */
  Utf8Buffer attribute(String name, String value) {
    return raw(" ").raw(name).raw("=\"").escaped(value, PLAIN_ATTRIBUTE).raw("\"");
  }

  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  private Utf8Buffer escaped(String text, boolean[] plain) {
    int length = text.length();
    ensure(length * 6);
    byte[] to = bytes;
    int at = size;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < 128 && plain[c]) {
        to[at++] = (byte) c;
      } else if (c >= 128 && c < 0x800) {
        to[at++] = (byte) (0xC0 | c >> 6);
        to[at++] = (byte) (0x80 | c & 0x3F);
      } else {
        size = at;
        if (c < 128) {
          named(c);
        } else {
          i += wide(text, i);
        }
        at = size;
        to = bytes;
      }
    }
    size = at;
    return this;
  }

  /** Controls that XML 1.0 cannot hold come from XML 1.1, and go. */
  private void named(char c) {
    switch (c) {
      case '&' -> raw("&amp;");
      case '<' -> raw("&lt;");
      case '>' -> raw("&gt;");
      case '"' -> raw("&quot;");
      case '\t' -> raw("&#9;");
      case '\n' -> raw("&#10;");
      case '\r' -> raw("&#13;");
      default -> {}
    }
  }

  /** How many chars more than one were taken. */
  private int wide(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | c >> 6);
      bytes[size++] = (byte) (0x80 | c & 0x3F);
      return 0;
    }
    if (Character.isSurrogate(c)) {
      return supplementary(text, at);
    }
    bytes[size++] = (byte) (0xE0 | c >> 12);
    bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
    bytes[size++] = (byte) (0x80 | c & 0x3F);
    return 0;
  }

  /** A lone half of a character is no character: it goes. */
  private int supplementary(String text, int at) {
    int point = text.codePointAt(at);
    if (point < 0x10000) {
      return 0;
    }
    bytes[size++] = (byte) (0xF0 | point >> 18);
    bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
    bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
    bytes[size++] = (byte) (0x80 | point & 0x3F);
    return 1;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
