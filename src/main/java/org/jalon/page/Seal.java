package org.jalon.page;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Says whether a text that comes back from outside is one this site gave out. It hides nothing: the
 * text can be read by everybody, and only not changed.
 */
@Component
public final class Seal {

  /** 96 bits: too many to guess over a network, few enough for an address read aloud. */
  private static final int BYTES = 12;

  private final SecretKeySpec key;

  Seal(SecretSettings settings) {
    this.key = new SecretKeySpec(settings.key(), "HmacSHA256");
  }

  /**
   * @param purpose what the text is for: a seal for one purpose is worth nothing for another
   * @return 16 letters that stand in an address as they are
   */
  public String of(String purpose, String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(purpose, text));
  }

  public boolean fits(String purpose, String text, String seal) {
    byte[] given = seal.getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(of(purpose, text).getBytes(StandardCharsets.UTF_8), given);
  }

  /** The text with its seal behind a point. */
  public String close(String purpose, String text) {
    return text + "." + of(purpose, text);
  }

  /** The text of {@link #close}, when nobody has changed it. */
  public Optional<String> open(String purpose, String sealed) {
    int point = sealed.lastIndexOf('.');
    if (point < 0) {
      return Optional.empty();
    }
    String text = sealed.substring(0, point);
    return fits(purpose, text, sealed.substring(point + 1)) ? Optional.of(text) : Optional.empty();
  }

  private byte[] mac(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      // No purpose holds a zero: "ab" + "c" and "a" + "bc" stay apart.
      mac.update((purpose + "\0").getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }
}
