package org.jalon.lheo;

/**
 * Why a file is refused whole: nothing of it may be kept.
 *
 * @param line first line is 1; 0 when the fault has no place in the text
 * @param column first character of a line is 1; 0 when the fault has no place in the text
 * @param detail what was found, in English, for the report of a run
 */
public record FileFault(Code code, int line, int column, String detail) {

  /** The kinds of fault; a code never changes meaning. */
  public enum Code {
    EMPTY,
    NOT_XML,
    NOT_WELL_FORMED,
    /** The end is missing: an upload or a transfer was cut. */
    TRUNCATED,
    WRONG_ROOT,
    /** Another version of LHÉO, or something else. */
    WRONG_NAMESPACE,
    DTD_FORBIDDEN,
    GZIP_BROKEN,
    BAD_ENCODING,
    TOO_DEEP,
    TEXT_TOO_LONG,
    TOO_MANY_ELEMENTS,
    ATTRIBUTES_TOO_LARGE,
    FRAGMENT_TOO_LARGE,
    FILE_TOO_LARGE,
    GZIP_BOMB
  }

  @Override
  public String toString() {
    return line == 0
        ? code + ": " + detail
        : code + " at line " + line + ", column " + column + ": " + detail;
  }
}
