package org.jalon.register;

import java.util.Optional;

/**
 * What stops a file that cannot be a register's next edition.
 *
 * @param mostBytes of the file, uncompressed
 * @param mostShrunk share of the former edition's rows that may be missing, 0 to 1
 * @param mostUnreadable share of the lines that may be unreadable, 0 to 1
 */
public record Guard(long mostBytes, double mostShrunk, double mostUnreadable) {

  /** 1 GiB, a fifth fewer rows, a tenth of the lines. */
  public static final Guard USUAL = new Guard(1L << 30, 0.20, 0.10);

  /**
   * Looks at what a file brought, once it is read to its end.
   *
   * @param before the edition that it would replace
   * @param force lets a file pass that shrunk; nothing else can be forced
   */
  public void check(LoadTally tally, Optional<LoadedEdition> before, boolean force)
      throws RegisterFileException {
    if (tally.unreadable() > mostUnreadable * tally.read()) {
      throw new RegisterFileException(
          Refusal.Code.TOO_MANY_UNREADABLE,
          tally.unreadable() + " of " + tally.read() + " lines, such as " + tally.examples());
    }
    if (tally.rows() == 0) {
      throw new RegisterFileException(Refusal.Code.EMPTY, "a heading without a line");
    }
    if (before.isPresent() && !force) {
      checkSize(tally.rows(), before.get().rows());
    }
  }

  /** The second half of {@link #check}, for a file that holds several registers. */
  public void checkSize(int rows, int rowsBefore) throws RegisterFileException {
    if (rows < rowsBefore * (1 - mostShrunk)) {
      throw new RegisterFileException(
          Refusal.Code.SHRUNK, rows + " rows, the edition before has " + rowsBefore);
    }
  }
}
