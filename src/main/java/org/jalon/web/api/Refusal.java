package org.jalon.web.api;

import java.util.List;
import org.jalon.web.course.Places;
import org.springframework.http.HttpStatus;

/** A request that cannot be answered, and why: becomes a problem of RFC 9457. */
final class Refusal extends RuntimeException {

  private static final int LONGEST_VALUE = 40;

  private final HttpStatus status;
  private final String parameter;
  private final String key;
  private final transient Object[] arguments;
  private final transient List<Places.Candidate> choices;
  private final long retrySeconds;

  private Refusal(
      HttpStatus status,
      String parameter,
      String key,
      Object[] arguments,
      List<Places.Candidate> choices,
      long retrySeconds) {
    super(key, null, false, false);
    this.status = status;
    this.parameter = parameter;
    this.key = key;
    this.arguments = arguments;
    this.choices = List.copyOf(choices);
    this.retrySeconds = retrySeconds;
  }

  /**
   * A parameter that cannot be read.
   *
   * @param key of the message that says what is wrong; its arguments follow
   */
  static Refusal of(String parameter, String key, Object... arguments) {
    return new Refusal(HttpStatus.BAD_REQUEST, parameter, key, arguments, List.of(), 0);
  }

  /** A place that is not clear, with those that may be meant. */
  static Refusal unclear(
      String parameter, String key, String text, List<Places.Candidate> choices) {
    return new Refusal(
        HttpStatus.BAD_REQUEST, parameter, key, new Object[] {shortened(text)}, choices, 0);
  }

  /** No such course, or none any more. */
  static Refusal noCourse(HttpStatus status, String key, String id) {
    return nothing(status, "id", key, id);
  }

  /** Nothing of that name. */
  static Refusal nothing(HttpStatus status, String parameter, String key, String id) {
    return new Refusal(status, parameter, key, new Object[] {shortened(id)}, List.of(), 0);
  }

  /**
   * What has to do with the files of flows; said in French or English.
   *
   * @param key of the bundle {@code flows}
   */
  static Refusal ofFlows(HttpStatus status, String key, Object... arguments) {
    return ofFlows(status, 0, key, arguments);
  }

  /** As {@link #ofFlows}, for what waiting helps. */
  static Refusal ofFlows(HttpStatus status, long retrySeconds, String key, Object... arguments) {
    return new Refusal(status, "", key, arguments, List.of(), retrySeconds);
  }

  static Refusal tooMany(int perMinute, long seconds) {
    return new Refusal(
        HttpStatus.TOO_MANY_REQUESTS,
        "",
        "api.problem.429",
        new Object[] {perMinute, seconds},
        List.of(),
        seconds);
  }

  HttpStatus status() {
    return status;
  }

  /** Empty when the fault is not with one of them. */
  String parameter() {
    return parameter;
  }

  String key() {
    return key;
  }

  /** Whether the message is one for professionals, who read French or English. */
  boolean professional() {
    return key.startsWith("flows.");
  }

  Object[] arguments() {
    return arguments;
  }

  List<Places.Candidate> choices() {
    return choices;
  }

  /** 0 when waiting does not help. */
  long retrySeconds() {
    return retrySeconds;
  }

  static String shortened(String value) {
    return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
  }
}
