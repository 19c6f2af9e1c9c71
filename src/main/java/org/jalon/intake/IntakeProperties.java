package org.jalon.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which feeds.
 *
 * @param feeds folder of {@code .xml} and {@code .xml.gz} LHÉO files that replaces the
 *     demonstration
 * @param demonstrationFolder where the demonstration's feeds are written
 */
@ConfigurationProperties("jalon")
record IntakeProperties(
    @DefaultValue("") String feeds, @DefaultValue("var/demonstration") Path demonstrationFolder) {

  /** The folder of feeds that replaces the demonstration. */
  Optional<Path> feedFolder() {
    return feeds.isEmpty() ? Optional.empty() : Optional.of(Path.of(feeds));
  }
}
