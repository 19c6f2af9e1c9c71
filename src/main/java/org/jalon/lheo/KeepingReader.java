package org.jalon.lheo;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * Hands characters on to the XML parser and keeps those that may still be asked back verbatim: the
 * parser reads ahead, so the end of a formation is known only after its characters went by.
 */
final class KeepingReader extends FilterReader {
  private static final int ROOM = 1 << 16;

  private final int mostKept;
  private char[] kept;

  /** Offset in the file of the first kept character. */
  private long first;

  private int from;
  private int to;

  KeepingReader(Reader in, int mostKept) {
    super(in);
    this.mostKept = mostKept;
    this.kept = new char[ROOM];
  }

  /** Over a text that is there already, mostly a short one. */
  KeepingReader(String text, int mostKept) {
    super(new StringReader(text));
    this.mostKept = mostKept;
    this.kept = new char[Math.min(ROOM, text.length() + 1)];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      keep(buffer, offset, read);
    }
    return read;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  /** Characters before that offset will not be asked for. */
  void forgetBefore(long offset) {
    int gone = (int) Math.min(to - from, offset - first);
    if (gone > 0) {
      from += gone;
      first += gone;
    }
  }

  /** Whether the file, as far as kept, holds only blanks. */
  boolean nothingButBlanks() {
    for (int i = from; i < to; i++) {
      if (kept[i] > ' ') {
        return false;
      }
    }
    return first == 0;
  }

  String slice(long start, long end) {
    return new String(kept, from + (int) (start - first), (int) (end - start));
  }

  private void keep(char[] buffer, int offset, int length) throws IOException {
    int size = to - from;
    if (size > mostKept) {
      throw new InputFault(
          FileFault.Code.FRAGMENT_TOO_LARGE, "more than " + mostKept + " characters");
    }
    if (to + length > kept.length) {
      char[] roomier = size + length > kept.length / 2 ? new char[2 * (size + length)] : kept;
      System.arraycopy(kept, from, roomier, 0, size);
      kept = roomier;
      from = 0;
      to = size;
    }
    System.arraycopy(buffer, offset, kept, to, length);
    to += length;
  }
}
