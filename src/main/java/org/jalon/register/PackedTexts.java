package org.jalon.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts as UTF-8, one behind the other: their bytes and 8 more each, no objects. */
public final class PackedTexts {

  private byte[] bytes = new byte[1 << 10];
  private int size;
  private final PackedLongs ends = new PackedLongs();

  /** Adds a text behind the last one. */
  public void add(String text) {
    byte[] added = text.getBytes(StandardCharsets.UTF_8);
    int needed = Math.addExact(size, added.length);
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, Math.addExact(size, size >> 1)));
    }
    System.arraycopy(added, 0, bytes, size, added.length);
    size = needed;
    ends.add(size);
  }

  public String get(int place) {
    int from = place == 0 ? 0 : Math.toIntExact(ends.get(place - 1));
    return new String(bytes, from, Math.toIntExact(ends.get(place)) - from, StandardCharsets.UTF_8);
  }
}
