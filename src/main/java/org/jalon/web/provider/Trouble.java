package org.jalon.web.provider;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jalon.feedback.Reports;
import org.jalon.feedback.Said;
import org.jalon.feedback.Statements;
import org.jalon.web.Words;
import org.springframework.http.HttpHeaders;

/**
 * Why a provider's answer was not taken.
 *
 * @param status of HTTP
 * @param ofWords whether what was written has to change
 * @param waitSeconds until it may be tried again; 0 for at once
 */
record Trouble(int status, String text, boolean ofWords, long waitSeconds) {

  private static final int MINUTE_SECONDS = 60;

  static Optional<Trouble> with(String answer, String written, String contact, Words words) {
    Optional<Said> said = Said.find(answer);
    if (said.isEmpty()) {
      return Optional.of(new Trouble(400, words.get("provider.problem.answer"), false, 0));
    }
    if (written.length() > Reports.MOST_WORDS || contact.length() > Statements.MOST_CONTACT) {
      String longest =
          Integer.toString(
              written.length() > Reports.MOST_WORDS ? Reports.MOST_WORDS : Statements.MOST_CONTACT);
      String length =
          Integer.toString(
              written.length() > Reports.MOST_WORDS ? written.length() : contact.length());
      return Optional.of(
          new Trouble(400, words.get("report.problem.long", length, longest), true, 0));
    }
    return said.get() == Said.CHANGED && written.isEmpty()
        ? Optional.of(new Trouble(400, words.get("provider.problem.words"), true, 0))
        : Optional.empty();
  }

  static Optional<Trouble> often(long seconds, Words words) {
    long minutes = Math.max(1, (seconds + MINUTE_SECONDS - 1) / MINUTE_SECONDS);
    return seconds == 0
        ? Optional.empty()
        : Optional.of(
            new Trouble(429, words.get("provider.problem.often", minutes), false, seconds));
  }

  static Trouble away(Words words) {
    return new Trouble(503, words.get("provider.problem.away"), false, MINUTE_SECONDS);
  }

  void tell(HttpServletResponse response) {
    response.setStatus(status);
    if (waitSeconds > 0) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(waitSeconds));
    }
  }
}
