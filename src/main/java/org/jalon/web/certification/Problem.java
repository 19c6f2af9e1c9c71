package org.jalon.web.certification;

/**
 * Something in an address that cannot be searched.
 *
 * @param field the parameter
 * @param key of the message that says what to change
 * @param value what was given, shortened
 */
record Problem(String field, String key, String value) {

  private static final int SHOWN = 40;

  static Problem of(String field, String key, String value) {
    return new Problem(
        field, key, value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…");
  }
}
