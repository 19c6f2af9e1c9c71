package org.jalon.register;

/**
 * Why a file of a register is refused whole; the edition before it stays.
 *
 * @param detail what was found, in English, for whoever loads the file
 */
public record Refusal(Code code, String detail) {

  /** The kinds of refusal; a code never changes meaning. */
  public enum Code {
    EMPTY,
    /** The end is missing: a download was cut. */
    CUT,
    /** Not the kind of file that the register is published as: a web page, another archive. */
    NOT_THE_FORMAT,
    MISSING_COLUMN,
    /** An archive lacks one of its files. */
    MISSING_FILE,
    TOO_LARGE,
    /** Much fewer rows than the edition that is loaded; may be forced. */
    SHRUNK,
    TOO_MANY_UNREADABLE
  }

  @Override
  public String toString() {
    return code + ": " + detail;
  }
}
