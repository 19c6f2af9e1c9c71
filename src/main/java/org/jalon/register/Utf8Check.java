package org.jalon.register;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Whether a stream of bytes is UTF-8, given piece by piece. */
final class Utf8Check {

  /** Longest beginning of a character that may be left between two pieces. */
  private static final int LEFT = 4;

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final CharBuffer thrownAway = CharBuffer.allocate(1 << 14);
  private final ByteBuffer left = ByteBuffer.allocate(LEFT);
  private boolean passed = true;

  void add(byte[] bytes, int length) {
    if (!passed) {
      return;
    }
    ByteBuffer in = ByteBuffer.allocate(left.position() + length);
    in.put(left.flip()).put(bytes, 0, length).flip();
    left.clear();
    CoderResult result = decode(in);
    if (result.isError()) {
      passed = false;
      return;
    }
    left.put(in);
  }

  private CoderResult decode(ByteBuffer in) {
    CoderResult result;
    do {
      thrownAway.clear();
      result = decoder.decode(in, thrownAway, false);
    } while (result.isOverflow());
    return result;
  }

  /** Half a character at the end is none. */
  boolean passed() {
    return passed && left.position() == 0;
  }
}
