package org.jalon.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of a file that was brought as a register's new edition.
 *
 * @param fileName without folder
 * @param edition date of the data, as told by who loaded it
 * @param rows taken; 0 when refused
 * @param unreadable lines that brought no row
 * @param examples of them, at most ten
 * @param refusal why nothing was taken; empty when the edition is in force
 */
public record LoadReport(
    String fileName,
    LocalDate edition,
    int rows,
    int unreadable,
    List<UnreadableLine> examples,
    Optional<Refusal> refusal) {

  /** Of a file that is in force now. */
  public static LoadReport taken(String fileName, LocalDate edition, LoadTally tally) {
    return new LoadReport(
        fileName, edition, tally.rows(), tally.unreadable(), tally.examples(), Optional.empty());
  }

  /** Of a file that changed nothing. */
  public static LoadReport refused(
      String fileName, LocalDate edition, LoadTally tally, Refusal refusal) {
    return new LoadReport(
        fileName, edition, 0, tally.unreadable(), tally.examples(), Optional.of(refusal));
  }
}
