package org.jalon.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * All that the files follow from: the same edition gives the same bytes.
 *
 * @param base the day around which sessions lie
 * @param version of the generator: another one writes other files
 */
record Edition(long seed, LocalDate base, int actions, int version) {

  private static final String MARKER = "demonstration.txt";

  /** Grows when the generator or its texts change. */
  static final int VERSION = 2;

  /** Whether the folder holds this edition, written to its end. */
  boolean isIn(Path folder) throws IOException {
    Path marker = folder.resolve(MARKER);
    return Files.exists(marker) && Files.readString(marker).equals(marker());
  }

  /** Says that the folder holds this edition whole. */
  void markIn(Path folder) throws IOException {
    Files.writeString(folder.resolve(MARKER), marker());
  }

  static void unmark(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(MARKER));
  }

  private String marker() {
    return "Invented offers, written anew when one of these lines changes.\nseed=%d\nbase=%s\nactions=%d\nversion=%d\n"
        .formatted(seed, base, actions, version);
  }
}
