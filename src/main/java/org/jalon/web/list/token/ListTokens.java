package org.jalon.web.list.token;

import org.jalon.page.Seal;
import org.springframework.stereotype.Component;

/**
 * Lists as they stand in addresses: the letter of the coding, the coded ids, a seal, and an x at
 * the end, because messengers leave a last hyphen or underscore out of a link.
 */
@Component
public final class ListTokens {

  /** Thirty of the longest ids, hardly shortened. */
  public static final int LONGEST = 6_000;

  private static final String PURPOSE = "liste";
  private static final int SEAL = 16;
  private static final char END = 'x';

  private final Seal seal;

  ListTokens(Seal seal) {
    this.seal = seal;
  }

  /**
   * What could be read of a token.
   *
   * @param whole whether it is one of this site, from end to end; if not, the list is what could
   *     still be read, and may be wrong
   */
  public record Reading(CourseList list, boolean whole) {}

  /** Empty for the empty list, which needs no token. */
  public String of(CourseList list) {
    if (list.isEmpty()) {
      return "";
    }
    String text = ListCode.VERSION + ListCode.write(list);
    return text + seal.of(PURPOSE, text) + END;
  }

  /** Never fails; nothing is the empty list. */
  public Reading read(String token) {
    if (token.isEmpty()) {
      return new Reading(CourseList.EMPTY, true);
    }
    if (token.length() > LONGEST || token.charAt(0) != ListCode.VERSION) {
      return new Reading(CourseList.EMPTY, false);
    }
    int end = token.length() - SEAL - 1;
    if (end > 1 && token.charAt(token.length() - 1) == END) {
      String text = token.substring(0, end);
      if (seal.fits(PURPOSE, text, token.substring(end, token.length() - 1))) {
        return new Reading(ListCode.read(text.substring(1)), true);
      }
    }
    // The seal is read along with the ids: they say themselves where they end.
    return new Reading(ListCode.read(token.substring(1)), false);
  }
}
