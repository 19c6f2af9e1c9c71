package org.jalon.web.report;

import java.util.Optional;
import org.jalon.feedback.Reason;
import org.jalon.feedback.Reports;
import org.jalon.web.Words;
import org.springframework.stereotype.Component;

/** What keeps a form from being taken, the reader's own mistakes first. */
@Component
class ReportScruples {

  private static final int MINUTE_SECONDS = 60;

  private final FormToken tokens;
  private final SendingLimit limit;

  ReportScruples(FormToken tokens, SendingLimit limit) {
    this.tokens = tokens;
    this.limit = limit;
  }

  /**
   * Why this cannot be taken; empty when it can, and then it counts for the limit.
   *
   * @param address IP address of the sender
   */
  Optional<Complaint> about(Written written, String course, String address, Words words) {
    if (Reason.find(written.reason()).isEmpty()) {
      return complaint(400, Complaint.REASONS, words.get("report.problem.reason"));
    }
    if (written.words().length() > Reports.MOST_WORDS) {
      return complaint(400, Complaint.WORDS, tooLong(words, written.words().length()));
    }
    return switch (tokens.judge(written.token(), course)) {
      case WORTHLESS -> complaint(400, Complaint.SEND, words.get("report.problem.old"));
      case TOO_YOUNG -> complaint(400, Complaint.SEND, words.get("report.problem.fast"));
      case GOOD -> tooOften(course, address, words);
    };
  }

  private Optional<Complaint> tooOften(String course, String address, Words words) {
    long seconds = limit.secondsToWait(address, course);
    return seconds == 0 ? Optional.empty() : Optional.of(often(words, seconds));
  }

  static String tooLong(Words words, int length) {
    return words.get(
        "report.problem.long", Integer.toString(length), Integer.toString(Reports.MOST_WORDS));
  }

  static Complaint often(Words words, long seconds) {
    long minutes = Math.max(1, (seconds + MINUTE_SECONDS - 1) / MINUTE_SECONDS);
    return new Complaint(429, Complaint.SEND, words.get("report.problem.often", minutes), seconds);
  }

  static Complaint away(Words words) {
    return new Complaint(503, Complaint.SEND, words.get("report.problem.away"), MINUTE_SECONDS);
  }

  private static Optional<Complaint> complaint(int status, String field, String text) {
    return Optional.of(new Complaint(status, field, text, 0));
  }
}
