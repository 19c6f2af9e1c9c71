package org.jalon.web.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the API answers on where offers go out; a promise as {@link Answers} are. */
final class VisibilityAnswers {

  private VisibilityAnswers() {}

  /** Where one offer stands in every flow. */
  record Visibility(String id, List<FlowVerdict> flows, List<VerdictChange> history, String url) {}

  /** Where it stands with one consumer. */
  record FlowVerdict(
      String consumer,
      String name,
      String state,
      String since,
      @Nullable String next,
      List<FlowReason> reasons) {}

  /** What stops it, or is only told. */
  record FlowReason(
      String rule,
      boolean blocking,
      String title,
      String message,
      String mend,
      String mender,
      @Nullable String path,
      @Nullable String value,
      @Nullable String expected,
      @Nullable String referential,
      @Nullable String edition) {}

  /** A verdict that became another. */
  record VerdictChange(String at, String consumer, String before, String after) {}

  /** Offers of a body. */
  record VisibilityList(int total, int page, int pages, List<VisibilityItem> items) {}

  /** One of them, with its state by consumer. */
  record VisibilityItem(
      String id,
      String number,
      String title,
      @Nullable String town,
      @Nullable String start,
      String standing,
      Map<String, String> flows,
      List<String> rules,
      String url) {}

  /** What control found, an offer after the other. */
  record FindingList(int total, int page, int pages, List<FindingItem> items) {}

  /** One finding; {@code number} is the producer's, of the action. */
  record FindingItem(
      String offer,
      String number,
      String source,
      String rule,
      String effect,
      String title,
      String message,
      String mend,
      String mender,
      @Nullable String path,
      @Nullable String value,
      @Nullable String expected,
      @Nullable String referential,
      @Nullable String edition,
      String since,
      String url) {}
}
