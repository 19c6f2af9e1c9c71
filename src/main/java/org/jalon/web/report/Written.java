package org.jalon.web.report;

import org.jalon.feedback.WrittenText;

/**
 * What a reader wrote into the form, as far as it goes.
 *
 * @param reason code, perhaps of no reason
 * @param words may be too long
 * @param token as it came
 * @param trap what stands in the field that people do not see
 */
record Written(String reason, String words, String token, String trap) {

  static final Written NOTHING = new Written("", "", "", "");

  Written {
    words = WrittenText.clean(words);
  }

  Written withToken(String other) {
    return new Written(reason, words, other, trap);
  }
}
