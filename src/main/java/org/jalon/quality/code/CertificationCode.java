package org.jalon.quality.code;

import java.util.Optional;

/**
 * Codes of certifications, brought to the form of {@code certification.Certification#code()}.
 * Sources: France compétences for RNCP and RS, Certif Info.
 */
public final class CertificationCode {

  private static final int MOST_DIGITS = 6;

  private CertificationCode() {}

  /** {@code RNCP36315} from {@code RNCP36315}, {@code rncp 36315} or {@code 36315}. */
  public static Optional<String> rncp(String text) {
    return normal("RNCP", text);
  }

  /** {@code RS5616} from {@code RS5616} or {@code 5616}. */
  public static Optional<String> rs(String text) {
    return normal("RS", text);
  }

  /** {@code CERTIFINFO84385} from {@code 84385}. */
  public static Optional<String> certifInfo(String text) {
    return normal("CERTIFINFO", text);
  }

  /** Nothing, or what producers fill in where there is no code: a dash, zeros. */
  public static boolean missing(String text) {
    String bare = text.strip();
    return bare.equals("-") || Chars.only(bare, '0');
  }

  /** Leading zeros are dropped: they are added and lost on the way. */
  private static Optional<String> normal(String prefix, String text) {
    String bare = text.strip();
    int from = bare.regionMatches(true, 0, prefix, 0, prefix.length()) ? prefix.length() : 0;
    while (from < bare.length() && (bare.charAt(from) == ' ' || bare.charAt(from) == '0')) {
      from++;
    }
    int digits = bare.length() - from;
    return digits >= 1 && digits <= MOST_DIGITS && Chars.digits(bare, from, bare.length())
        ? Optional.of(prefix + bare.substring(from))
        : Optional.empty();
  }
}
