package org.jalon.backoffice.finding;

import java.util.List;
import java.util.Locale;
import org.jalon.backoffice.view.Phrases;
import org.jalon.offer.StoredFinding;
import org.jalon.run.Edition;
import org.jalon.run.Finding;

/**
 * A finding, ready to print; what is not known is empty.
 *
 * @param message what is wrong, with the values of this finding
 * @param mend what to do
 * @param where path in the file
 * @param referential that it was judged by, with its date
 */
public record FindingView(
    String rule,
    String title,
    String effect,
    String effectText,
    String message,
    String mend,
    String mender,
    String source,
    String offer,
    String offerTitle,
    String number,
    String where,
    String line,
    String value,
    String expected,
    String referential,
    String since,
    String run) {

  /** Columns of the table to take away; their names are words {@code csv.…}. */
  static final List<String> CELLS =
      List.of(
          "rule",
          "title",
          "effect",
          "message",
          "mend",
          "mender",
          "source",
          "id",
          "offer",
          "number",
          "where",
          "line",
          "value",
          "expected",
          "referential",
          "since",
          "run");

  public static FindingView of(StoredFinding stored, Phrases phrases) {
    Finding finding = stored.finding();
    String edition = finding.edition().map(e -> phrases.date(e.date())).orElse("");
    Object[] values = {finding.value(), finding.expected(), edition};
    return new FindingView(
        finding.rule(),
        phrases.rule(finding.rule(), "title", values),
        finding.effect().name().toLowerCase(Locale.ROOT),
        phrases.effect(finding.effect().name()),
        phrases.rule(finding.rule(), "message", values),
        phrases.rule(finding.rule(), "mend", values),
        phrases.mender(finding.mender().name()),
        stored.source(),
        stored.publicId(),
        stored.title(),
        finding.number(),
        finding.path(),
        finding.line() == 0 ? "" : Integer.toString(finding.line()),
        finding.value(),
        finding.expected(),
        finding.edition().map(e -> referential(e, phrases)).orElse(""),
        phrases.time(stored.since()),
        Long.toString(stored.run()));
  }

  private static String referential(Edition edition, Phrases phrases) {
    return phrases.get(
        "finding.edition",
        phrases.referential(edition.referential()),
        phrases.date(edition.date()));
  }

  Object[] cells() {
    return new Object[] {
      rule,
      title,
      effectText,
      message,
      mend,
      mender,
      source,
      offer,
      offerTitle,
      number,
      where,
      line,
      value,
      expected,
      referential,
      since,
      run
    };
  }
}
