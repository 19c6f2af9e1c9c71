package org.jalon.diffusion.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was written for a consumer in one go, whole or as differences.
 *
 * @param edition the day, with a number behind it when there were several; the name of its files
 * @param since of differences: the edition they lead on from; null for a whole one
 * @param offers that it tells of
 * @param added of differences, offers that are new
 * @param changed of differences, offers that say something else
 * @param withdrawn of differences, offers that no longer go out
 * @param leftOut offers with a verdict to go out that would have made the LHÉO file invalid
 */
public record FlowEdition(
    String edition,
    LocalDate date,
    @Nullable String since,
    int offers,
    int added,
    int changed,
    int withdrawn,
    int leftOut,
    List<FlowFile> files) {

  public FlowEdition {
    files = List.copyOf(files);
  }

  public boolean whole() {
    return since == null;
  }

  /** The file of that form; LHÉO has no empty file, so there may be none. */
  public Optional<FlowFile> find(FlowForm form) {
    return files.stream().filter(file -> file.form() == form).findFirst();
  }
}
