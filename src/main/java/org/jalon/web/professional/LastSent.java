package org.jalon.web.professional;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jalon.diffusion.Verdict;
import org.jalon.diffusion.file.FlowFiles;
import org.jalon.diffusion.file.FlowManifest;
import org.jalon.vocabulary.FlowState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** In which file an offer went out: a whole file holds all that goes out on its day. */
@Component
final class LastSent {

  private static final Logger LOG = LoggerFactory.getLogger(LastSent.class);
  private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

  private final FlowFiles files;

  LastSent(FlowFiles files) {
    this.files = files;
  }

  /**
   * The day of the newest file that certainly holds it; empty when there is none: a file of the
   * very day may be older than the verdict, and one that left offers out does not say which.
   */
  Optional<LocalDate> find(Verdict verdict) {
    if (verdict.state() != FlowState.GOES_OUT) {
      return Optional.empty();
    }
    try {
      FlowManifest manifest = files.manifest(verdict.consumer());
      return manifest
          .latest()
          .filter(latest -> latest.leftOut() == 0)
          .map(latest -> manifest.written().atZone(FRANCE).toLocalDate())
          .filter(day -> day.isAfter(verdict.since()));
    } catch (IOException unreadable) {
      LOG.warn("The files of {} cannot be looked up", verdict.consumer(), unreadable);
      return Optional.empty();
    }
  }
}
