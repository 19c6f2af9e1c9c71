package org.jalon.register;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An edition that is in force.
 *
 * @param date of the data
 * @param loaded when it was taken
 * @param rows that it holds
 * @param fileHash SHA-256 of the file, hexadecimal
 * @param fileName without folder
 * @param complete whether what is missing from it is missing from the register
 */
public record LoadedEdition(
    LocalDate date, Instant loaded, int rows, String fileHash, String fileName, boolean complete) {

  /** The same edition, counted. */
  public LoadedEdition withRows(int counted) {
    return new LoadedEdition(date, loaded, counted, fileHash, fileName, complete);
  }
}
