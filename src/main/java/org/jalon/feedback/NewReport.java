package org.jalon.feedback;

/**
 * What a reader sends.
 *
 * @param offer public id
 * @param words at most {@link Reports#MOST_WORDS} characters, in any language; may be empty
 * @param language path code of the page it was written on
 * @param trapped whether a field was filled that people do not see
 */
public record NewReport(
    String offer, Reason reason, String words, String language, boolean trapped) {

  public NewReport {
    if (words.length() > Reports.MOST_WORDS) {
      throw new IllegalArgumentException(
          "a report has at most " + Reports.MOST_WORDS + " characters, not " + words.length());
    }
  }
}
