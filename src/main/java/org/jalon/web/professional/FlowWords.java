package org.jalon.web.professional;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jalon.diffusion.Consumers;
import org.jalon.diffusion.Reason;
import org.jalon.run.Edition;
import org.jalon.run.Finding;
import org.jalon.search.visibility.VisibilityFacet;
import org.jalon.vocabulary.FlowState;
import org.jalon.web.Words;

/** Codes of flows in the reader's words. */
final class FlowWords {

  /** The remark that a register is absent or too old. */
  private static final String UNCHECKED = "REF-01";

  private final Consumers consumers;
  private final Words words;

  FlowWords(Consumers consumers, Words words) {
    this.consumers = consumers;
    this.words = words;
  }

  Words words() {
    return words;
  }

  String consumer(String id) {
    return consumers
        .find(id)
        .map(consumer -> consumer.name(words.language().pathCode()))
        .orElse(id);
  }

  String state(FlowState state) {
    return words.get("pro.state." + state.code());
  }

  String day(LocalDate day) {
    return words.get(
        "date.day",
        Integer.toString(day.getDayOfMonth()),
        words.get("month." + day.getMonthValue()),
        Integer.toString(day.getYear()));
  }

  String ruleTitle(String rule) {
    return words.get("rule." + rule + ".title");
  }

  /** Whether it says something of the offer, and not of a register that could not be asked. */
  static boolean decided(Reason reason) {
    return !reason.rule().equals(UNCHECKED);
  }

  /** The registers that could not be asked, in a sentence; empty when all could. */
  String unchecked(List<Reason> reasons) {
    List<String> registers =
        reasons.stream()
            .filter(reason -> !decided(reason))
            .map(reason -> otherwise("referential." + reason.expected(), reason.expected()))
            .distinct()
            .toList();
    return registers.isEmpty()
        ? ""
        : words.get("pro.unchecked", String.join(words.get("list.separator"), registers));
  }

  /** Every text of the reason in the reader's words. */
  ReasonView reason(Reason reason) {
    String edition = reason.edition().map(Edition::date).map(this::day).orElse("");
    Object[] values = {reason.value(), reason.expected(), edition};
    return new ReasonView(
        reason.rule(),
        reason.blocking(),
        ruleTitle(reason.rule()),
        words.get("rule." + reason.rule() + ".message", values),
        words.get("rule." + reason.rule() + ".mend", values),
        words.get("mender." + reason.mender()),
        reason.value(),
        reason.expected(),
        reason.edition().map(this::referential).orElse(""),
        reason.path());
  }

  ReasonView finding(Finding finding) {
    return reason(
        new Reason(
            finding.rule(),
            finding.effect().compareTo(org.jalon.run.Effect.HELD_FROM_FLOW) <= 0,
            finding.path(),
            finding.value(),
            finding.expected(),
            finding.edition(),
            finding.mender()));
  }

  private String referential(Edition edition) {
    return words.get(
        "pro.referential", words.get("referential." + edition.referential()), day(edition.date()));
  }

  /** The name of a facet's value; codes that have no words stand as they are. */
  String value(VisibilityFacet facet, String code, String label) {
    return switch (facet) {
      case ORGANISATION -> label.isEmpty() ? code : label + " (" + code + ")";
      case REGION -> otherwise("pro.region." + code, code);
      case STATE -> otherwise("pro.standing." + code, code);
      case LEVEL -> otherwise("pro.level." + code, code);
      case KIND -> otherwise("facet.type." + code, code);
      case RULE -> code + " · " + otherwise("rule." + code + ".title", code);
      case START -> month(code);
      case FLOW -> flow(code);
      case REASON -> heldBy(code);
      case CERTIFICATION -> code;
    };
  }

  private String flow(String code) {
    int colon = code.lastIndexOf(':');
    return colon < 0
        ? code
        : words.get(
            "pro.flow-state",
            consumer(code.substring(0, colon)),
            otherwise("pro.state." + code.substring(colon + 1), code.substring(colon + 1)));
  }

  private String heldBy(String code) {
    int colon = code.lastIndexOf(':');
    String rule = code.substring(colon + 1);
    return colon < 0
        ? code
        : words.get(
            "pro.held-by",
            consumer(code.substring(0, colon)),
            rule,
            otherwise("rule." + rule + ".title", rule));
  }

  private String month(String code) {
    try {
      YearMonth month = YearMonth.parse(code);
      return words.get(
          "date.month",
          words.get("month." + month.getMonthValue()),
          Integer.toString(month.getYear()));
    } catch (DateTimeParseException unknown) {
      return code;
    }
  }

  private String otherwise(String key, String code) {
    return words.find(key).orElse(code);
  }

  /**
   * Why an offer is not in a flow, ready to print; what is not known is empty.
   *
   * @param message what is wrong, with the values of this offer
   * @param mend what to do
   * @param mender who can
   * @param referential that it was judged by, with its date
   */
  record ReasonView(
      String rule,
      boolean blocking,
      String title,
      String message,
      String mend,
      String mender,
      String value,
      String expected,
      String referential,
      String path) {}
}
