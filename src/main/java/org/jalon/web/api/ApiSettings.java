package org.jalon.web.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an administrator may set for the API, under {@code jalon.api}.
 *
 * @param requestsPerMinute how often one address may ask
 * @param suggestionsPerMinute the same for completion, which asks at nearly every letter
 */
@ConfigurationProperties("jalon.api")
public record ApiSettings(
    @DefaultValue("120") int requestsPerMinute, @DefaultValue("600") int suggestionsPerMinute) {

  public ApiSettings {
    if (requestsPerMinute < 1 || suggestionsPerMinute < 1) {
      throw new IllegalArgumentException(
          "jalon.api.requests-per-minute and suggestions-per-minute are at least 1, not "
              + requestsPerMinute
              + " and "
              + suggestionsPerMinute);
    }
  }
}
