package org.jalon.feedback;

import java.util.regex.Pattern;

/** What people write, made fit to be kept. */
public final class WrittenText {

  private static final Pattern LINK =
      Pattern.compile(
          "https?:|www\\.|\\[url|[\\w-]\\.(?:com|net|org|info|biz|ru|cn|top|xyz|io|co|me|fr)\\b",
          Pattern.CASE_INSENSITIVE);

  private WrittenText() {}

  /** One kind of line break, no marks that cannot be seen or kept, no empty ends. */
  public static String clean(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
        .strip();
  }

  /** Whether an address of the web stands in it: rarely what somebody who wants a course writes. */
  static boolean hasLink(String text) {
    return LINK.matcher(text).find();
  }
}
