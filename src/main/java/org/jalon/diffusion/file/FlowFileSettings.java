package org.jalon.diffusion.file;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the files of the flows are kept, and how many.
 *
 * @param folder one folder for each consumer below it
 * @param schedule when all are written, as Spring's cron of six fields, Paris time; {@code -} for
 *     never
 * @param wholes whole files kept for each consumer
 * @param deltas files of differences kept for each consumer
 * @param requestsPerMinute how often one key, or one address without a key, may ask for files
 */
@ConfigurationProperties("jalon.diffusion")
public record FlowFileSettings(
    @DefaultValue("var/flows") Path folder,
    @DefaultValue("0 30 5 * * *") String schedule,
    @DefaultValue("7") int wholes,
    @DefaultValue("30") int deltas,
    @DefaultValue("60") int requestsPerMinute) {

  public FlowFileSettings {
    if (wholes < 1 || deltas < 0 || requestsPerMinute < 1) {
      throw new IllegalArgumentException(
          "jalon.diffusion.wholes and requests-per-minute are at least 1 and deltas at least 0, not "
              + wholes
              + ", "
              + requestsPerMinute
              + " and "
              + deltas);
    }
  }
}
