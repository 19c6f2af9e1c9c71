package org.jalon.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.jalon.offer.OfferSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which feeds.
 *
 * @param feeds folder of {@code .xml} and {@code .xml.gz} LHÉO files that replaces the
 *     demonstration
 * @param feedsProfile how strict control is with the files of that folder
 * @param demonstrationFolder where the demonstration's feeds are written
 */
@ConfigurationProperties("jalon")
record IntakeProperties(
    @DefaultValue("") String feeds,
    @DefaultValue("legacy") OfferSource.Profile feedsProfile,
    @DefaultValue("var/demonstration") Path demonstrationFolder) {

  /** The folder of feeds that replaces the demonstration. */
  Optional<Path> feedFolder() {
    return feeds.isEmpty() ? Optional.empty() : Optional.of(Path.of(feeds));
  }
}
