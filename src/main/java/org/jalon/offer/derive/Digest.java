package org.jalon.offer.derive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash in use: SHA-256, which every Java has. */
public final class Digest {

  private Digest() {}

  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
