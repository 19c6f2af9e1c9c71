package org.jalon.diffusion.trial;

import java.util.Optional;
import org.jalon.lheo.FileFault;

/** A file of which nothing can be tried. */
public final class TrialRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final transient Optional<FileFault> fault;

  TrialRefusedException(String reason) {
    super(reason);
    this.reason = reason;
    this.fault = Optional.empty();
  }

  TrialRefusedException(FileFault fault) {
    super(fault.toString());
    this.reason = fault.code().name();
    this.fault = Optional.of(fault);
  }

  /**
   * Stable: a {@link FileFault.Code}, a reason of {@link
   * org.jalon.diffusion.sheet.SheetRefusedException}, or {@code ARCHIVE} for a zip that is no
   * spreadsheet. Its words are {@code trial.refused.<reason>} in {@code i18n/professional}.
   */
  public String reason() {
    return reason;
  }

  /** From 1; 0 when it has no place in the text. */
  public int line() {
    return fault.map(FileFault::line).orElse(0);
  }
}
