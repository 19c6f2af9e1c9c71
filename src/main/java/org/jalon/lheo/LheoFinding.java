package org.jalon.lheo;

/**
 * A fault in a formation, or around the formations, of a file that is otherwise readable.
 *
 * @param path such as <code>formation/action[2]/session[1]/periode/debut</code>; only elements that
 *     may be repeated have a number, from 1
 * @param value what was found, at most 80 characters; empty when something is missing
 * @param line in the file, from 1
 * @param column in the file, from 1
 */
public record LheoFinding(Code code, String path, String value, int line, int column) {

  /** The kinds of finding; a code never changes meaning. */
  public enum Code {
    UNKNOWN_ELEMENT(true),
    UNKNOWN_ATTRIBUTE(true),
    WRONG_ORDER(true),
    TOO_MANY(true),
    MISSING(true),
    EMPTY(true),
    TOO_SHORT(true),
    TOO_LONG(true),
    UNKNOWN_CODE(true),
    /** Not a whole number. */
    BAD_INTEGER(true),
    /** Not what the published pattern accepts. */
    BAD_DATE(true),
    /** Text between elements, where only elements may stand. */
    UNEXPECTED_TEXT(true),
    /** An instant that is not an xs:dateTime. */
    BAD_INSTANT(true),
    /** No such day, though the published pattern accepts it. */
    IMPOSSIBLE_DATE(false),
    BAD_HOUR(false),
    /** Outside the bounds of the definition, which the published schema does not check. */
    INTEGER_OUT_OF_BOUNDS(false),
    /** No version of the nomenclature: required by the definition, not by the published schema. */
    MISSING_REF(false),
    /** An earlier formation (or action) of the file has the same number. */
    DUPLICATE_NUMERO(false);

    private final boolean breaksSchema;

    Code(boolean breaksSchema) {
      this.breaksSchema = breaksSchema;
    }

    /** Whether the published schema refuses such a document. */
    public boolean breaksSchema() {
      return breaksSchema;
    }
  }
}
