package org.jalon.diffusion.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * What an earlier whole edition held, by id and hash, to find the differences with: 16 bytes and a
 * bit for each slot, so 17 MB for 300,000 offers. Two ids are taken for one once in 10^8 such
 * editions.
 */
final class SentBefore {

  private final String edition;
  private final Path file;
  private final MessageDigest digest = sha256();
  private long[] ids = new long[1 << 10];
  private long[] hashes = new long[1 << 10];
  private final BitSet seen = new BitSet();
  private int size;

  private SentBefore(String edition, Path file) {
    this.edition = edition;
    this.file = file;
  }

  /** Reads the file of the form {@link FlowForm#IDS} of an edition. */
  static SentBefore read(String edition, Path file) throws IOException {
    SentBefore before = new SentBefore(edition, file);
    before.lines(line -> before.put(line[0], line[1]));
    return before;
  }

  /** The name of the earlier edition. */
  String edition() {
    return edition;
  }

  /** What an offer is to those who have the earlier edition. */
  Change look(String id, String hash) {
    int slot = slot(key(id));
    if (ids[slot] == 0) {
      return Change.ADDED;
    }
    seen.set(slot);
    return hashes[slot] == key(hash) ? Change.NONE : Change.CHANGED;
  }

  /** How an offer differs from an earlier edition. */
  enum Change {
    ADDED,
    CHANGED,
    NONE
  }

  /** Ids that were not looked at, in the order of the earlier edition. */
  void forEachGone(Consumer<String> action) throws IOException {
    lines(line -> {
      if (!seen.get(slot(key(line[0])))) {
        action.accept(line[0]);
      }
    });
  }

  private void lines(Consumer<String[]> action) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      in.readLine();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int cut = line.lastIndexOf(';');
        action.accept(new String[] {line.substring(0, cut), line.substring(cut + 1)});
      }
    }
  }

  private void put(String id, String hash) {
    if (size * 2 > ids.length) {
      grow();
    }
    put(key(id), key(hash));
  }

  private void put(long id, long hash) {
    int slot = slot(id);
    size += ids[slot] == 0 ? 1 : 0;
    ids[slot] = id;
    hashes[slot] = hash;
  }

  /** Where the id stands, or the empty slot where it would. */
  private int slot(long id) {
    int slot = (int) (id >>> 32) & (ids.length - 1);
    while (ids[slot] != 0 && ids[slot] != id) {
      slot = (slot + 1) & (ids.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldIds = ids;
    long[] oldHashes = hashes;
    ids = new long[oldIds.length * 2];
    hashes = new long[oldIds.length * 2];
    size = 0;
    for (int i = 0; i < oldIds.length; i++) {
      if (oldIds[i] != 0) {
        put(oldIds[i], oldHashes[i]);
      }
    }
  }

  private long key(String text) {
    long key = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
    return key == 0 ? 1 : key;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
