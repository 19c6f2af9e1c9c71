package org.jalon.feedback;

/**
 * What a provider says of its offer.
 *
 * @param offer public id
 * @param words what changed; at most {@link Reports#MOST_WORDS} characters
 * @param contact whom to call back; may be empty
 * @param keyId of the link it is said through
 */
public record NewStatement(String offer, Said said, String words, String contact, String keyId) {

  public NewStatement {
    if (words.length() > Reports.MOST_WORDS || contact.length() > Statements.MOST_CONTACT) {
      throw new IllegalArgumentException(
          "a statement has at most "
              + Reports.MOST_WORDS
              + " and a contact "
              + Statements.MOST_CONTACT
              + " characters, not "
              + words.length()
              + " and "
              + contact.length());
    }
  }
}
