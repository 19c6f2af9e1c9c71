package org.jalon.backoffice.feedback;

import java.util.List;
import org.jalon.backoffice.view.Phrases;
import org.jalon.feedback.Report;
import org.jalon.language.Languages;

/**
 * A report, ready to print; what is not known is empty.
 *
 * @param offerPage in the back office
 * @param publicPage of the offer
 */
record ReportView(
    String id,
    String reference,
    String when,
    String state,
    String stateText,
    String reason,
    boolean grave,
    String words,
    boolean suspicious,
    String language,
    String repeats,
    String offer,
    String source,
    String department,
    String offerPage,
    String publicPage,
    int version,
    String answer,
    String answered,
    String answeredBy) {

  /** Columns of the table to take away; their names are words {@code csv.…}. */
  static final List<String> CELLS =
      List.of(
          "at",
          "state",
          "reason",
          "words",
          "suspicious",
          "language",
          "repeats",
          "id",
          "source",
          "department",
          "answer",
          "answered",
          "who",
          "reference");

  static ReportView of(Report report, Phrases phrases) {
    String language =
        Languages.find(report.language()).map(found -> found.name()).orElse(report.language());
    return new ReportView(
        Long.toString(report.id()),
        report.reference(),
        phrases.time(report.created()),
        report.state().code(),
        phrases.get("report-state." + report.state().code()),
        phrases.get("reason." + report.reason().code()),
        report.reason().gravity() == 0,
        report.words(),
        report.suspicious(),
        language,
        report.repeats() == 0 ? "" : phrases.number(report.repeats()),
        report.offer(),
        report.source(),
        report.department(),
        "/backoffice/offers/" + report.offer(),
        "/" + phrases.language().pathCode() + "/cours/" + report.offer(),
        report.version(),
        report.answer(),
        report.answered().map(phrases::time).orElse(""),
        report.answeredBy());
  }

  Object[] cells(Phrases phrases) {
    return new Object[] {
      when,
      stateText,
      reason,
      words,
      suspicious ? phrases.get("yes") : "",
      language,
      repeats,
      offer,
      source,
      department,
      answer,
      answered,
      answeredBy,
      reference
    };
  }
}
