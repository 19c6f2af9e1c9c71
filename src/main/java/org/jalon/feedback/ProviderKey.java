package org.jalon.feedback;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What a provider's link opens, and until when: the text that is sealed into the link. Whoever
 * gives it out and whoever reads it seal it for {@link #PURPOSE}.
 *
 * @param offer public id
 * @param until last day on which it opens
 */
public record ProviderKey(String offer, LocalDate until) {

  public static final String PURPOSE = "organisme";

  /** Before the sealed text, after the site's address and the language. */
  public static final String PATH = "/organisme/";

  /** No public id holds it, and it stands in an address as it is. */
  private static final char BETWEEN = '~';

  /** {@code ara_01_A5~20270220}. */
  public String text() {
    return offer + BETWEEN + until.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** Reads {@link #text()}. */
  public static Optional<ProviderKey> read(String text) {
    int between = text.lastIndexOf(BETWEEN);
    if (between < 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ProviderKey(
              text.substring(0, between),
              LocalDate.parse(text.substring(between + 1), DateTimeFormatter.BASIC_ISO_DATE)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
