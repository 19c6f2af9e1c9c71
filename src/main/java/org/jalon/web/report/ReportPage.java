package org.jalon.web.report;

import java.util.Arrays;
import java.util.List;
import org.jalon.feedback.Reason;
import org.jalon.page.Assets;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The form, ready to print.
 *
 * @param course address of the course's page
 * @param title of the course; empty while the index is away
 * @param complaint why the form came back
 */
record ReportPage(
    String action,
    String course,
    String title,
    String organisation,
    List<ReasonView> reasons,
    String words,
    String token,
    @Nullable Complaint complaint) {

  /** A card; {@code hint} may be missing. */
  record ReasonView(
      String code, String label, @Nullable String hint, String picture, boolean chosen) {}

  boolean complainsOf(String field) {
    return complaint != null && complaint.field().equals(field);
  }

  /** What templates ask. */
  public boolean isReasonMissing() {
    return complainsOf(Complaint.REASONS);
  }

  public boolean isWordsWrong() {
    return complainsOf(Complaint.WORDS);
  }

  static List<ReasonView> reasons(Words words, Assets assets, String chosen) {
    return Arrays.stream(Reason.values())
        .map(reason ->
            new ReasonView(
                reason.code(),
                words.get("report.reason." + reason.code()),
                reason == Reason.MISTREATED ? words.get("report.danger") : null,
                assets.links().icons() + "#" + picture(reason),
                reason.code().equals(chosen)))
        .toList();
  }

  private static String picture(Reason reason) {
    return switch (reason) {
      case PHONE -> "phone";
      case PLACE -> "pin";
      case TIME -> "calendar";
      case FULL -> "people";
      case CLOSED -> "close";
      case PRICE -> "euro";
      case LEVEL -> "level";
      case MISTREATED -> "warning";
      case OTHER -> "talk";
    };
  }
}
