package org.jalon.intake;

/** A feed that cannot be fetched or may not be taken. The source's offers stay as they are. */
public final class FeedRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why; a code never changes meaning. */
  public enum Code {
    NOT_FOUND,
    DENIED,
    UNREACHABLE,
    /** Sent on to another host, or too often. */
    REDIRECTED,
    /** Any answer but the file. */
    BAD_ANSWER,
    /** A page for people instead of a feed. */
    HTML,
    TOO_LARGE,
    TOO_SLOW,
    /** A name that leads out of its folder. */
    BAD_NAME,
    /** The key of the server is not the one that is known. */
    UNKNOWN_SERVER
  }

  private final Code code;

  public FeedRefusedException(Code code, String detail) {
    super(detail);
    this.code = code;
  }

  public Code code() {
    return code;
  }

  /** Such as {@code TOO_LARGE: more than 2147483648 bytes}. */
  public String fault() {
    return code + ": " + getMessage();
  }
}
