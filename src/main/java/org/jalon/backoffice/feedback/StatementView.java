package org.jalon.backoffice.feedback;

import org.jalon.backoffice.view.Phrases;
import org.jalon.feedback.Statement;

/**
 * What a provider said, ready to print.
 *
 * @param link tells the links apart through which it was said
 */
public record StatementView(
    String when, String said, String words, String contact, String offer, String link) {

  public static StatementView of(Statement statement, Phrases phrases) {
    return new StatementView(
        phrases.time(statement.at()),
        phrases.get("said." + statement.said().code()),
        statement.words(),
        statement.contact(),
        statement.offer(),
        statement.keyId());
  }
}
