package org.jalon.feedback;

import java.util.Locale;
import java.util.Optional;

/** How far a report has come. */
public enum ReportState {
  NEW,
  SEEN,
  MENDED,
  NOTHING_TO_MEND,
  SPAM;

  /** As in rows: {@code nothing_to_mend}. */
  String stored() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As in addresses and keys of words: {@code nothing-to-mend}. */
  public String code() {
    return stored().replace('_', '-');
  }

  /** Whether nobody has to look at it any more. */
  public boolean closed() {
    return this != NEW && this != SEEN;
  }

  public static Optional<ReportState> find(String code) {
    for (ReportState state : values()) {
      if (state.code().equals(code)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
