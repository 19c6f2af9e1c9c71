package org.jalon.diffusion.sheet;

/** A spreadsheet that cannot be read at all. */
public final class SheetRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why; its words are {@code trial.refused.<name>} in {@code i18n/professional}. */
  public enum Why {
    /** Not a spreadsheet, or a damaged one. */
    UNREADABLE,
    /** It unfolds to more than is read, or has more lines than are taken. */
    TOO_MUCH,
    /** None of its headings is of the template. */
    NO_HEADINGS,
    EMPTY
  }

  private final Why why;

  SheetRefusedException(Why why) {
    super(why.name());
    this.why = why;
  }

  SheetRefusedException(Why why, Throwable cause) {
    super(why.name(), cause);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
