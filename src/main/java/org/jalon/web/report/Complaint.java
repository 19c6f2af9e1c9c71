package org.jalon.web.report;

/**
 * Why what a reader wrote could not be taken.
 *
 * @param status of HTTP
 * @param field id of what to change: {@code reasons}, {@code words} or {@code send}
 * @param text in the reader's language
 * @param waitSeconds how long until it may be tried again; 0 for at once
 */
record Complaint(int status, String field, String text, long waitSeconds) {

  static final String REASONS = "reasons";
  static final String WORDS = "words";
  static final String SEND = "send";
}
