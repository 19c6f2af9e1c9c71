package org.jalon.offer;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jalon.offer.derive.Digest;

/**
 * The id of an offer in addresses: the source's key and the action's number, in letters, digits,
 * hyphen and underscore. It never changes meaning.
 */
public final class PublicId {

  private static final int MAX_LENGTH = 120;

  private PublicId() {}

  /**
   * The id of an action that has a number; unsafe characters become hyphens, and then a short hash
   * keeps two numbers apart that would look the same.
   */
  public static String of(String source, String number) {
    String raw = source + "_" + number;
    String safe = safe(raw);
    return safe.equals(raw) && raw.length() <= MAX_LENGTH
        ? raw
        : safe.substring(0, Math.min(safe.length(), MAX_LENGTH - 9)) + "-" + shortHash(raw);
  }

  /**
   * The id of an action without a number.
   *
   * @param formation what identifies its formation: number or whole text
   * @param ordinal of the action in the formation, from 0
   */
  public static String ofUnnumbered(String source, String formation, int ordinal) {
    return safe(source) + "_" + shortHash(formation + '\n' + ordinal);
  }

  /** The id of the n-th offer, from 2, that would have an id taken already. */
  public static String duplicate(String id, int n) {
    return id + "--" + n;
  }

  private static String safe(String raw) {
    StringBuilder safe = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean keep =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '-'
              || c == '_';
      safe.append(keep ? c : '-');
    }
    return safe.toString();
  }

  private static String shortHash(String text) {
    byte[] hash = Digest.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 4);
  }
}
