package org.jalon.feedback;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an administrator may set, under {@code jalon.feedback}.
 *
 * @param perAddress how many reports or statements one address may send in an hour; an office
 *     behind one address shares them
 * @param perOffer how many may be sent of one offer in an hour
 * @param kept how long words stay after a report was closed, or a statement was made
 * @param linkValid how long a link for a provider opens
 * @param untouched how long an offer must not have changed for its provider to be asked
 */
@ConfigurationProperties("jalon.feedback")
public record FeedbackSettings(
    @DefaultValue("10") int perAddress,
    @DefaultValue("20") int perOffer,
    @DefaultValue("365d") Duration kept,
    @DefaultValue("90d") Duration linkValid,
    @DefaultValue("365d") Duration untouched) {

  public FeedbackSettings {
    if (perAddress < 1 || perOffer < 1) {
      throw new IllegalArgumentException(
          "jalon.feedback.per-address and per-offer are at least 1, not "
              + perAddress
              + " and "
              + perOffer);
    }
    if (kept.toDays() < 1 || linkValid.toDays() < 1 || untouched.toDays() < 1) {
      throw new IllegalArgumentException(
          "jalon.feedback.kept, link-valid and untouched are at least one day");
    }
  }
}
