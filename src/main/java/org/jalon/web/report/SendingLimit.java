package org.jalon.web.report;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.jalon.feedback.FeedbackSettings;
import org.jalon.web.RateLimit;
import org.springframework.stereotype.Component;

/** How much one address may send, and how much may be sent about one offer. */
@Component
public final class SendingLimit {

  private static final Duration HOUR = Duration.ofHours(1);

  private final RateLimit addresses;
  private final RateLimit offers;

  SendingLimit(FeedbackSettings settings) {
    this.addresses = new RateLimit(settings.perAddress(), HOUR, TimeMeter.SYSTEM_MILLISECONDS);
    this.offers = new RateLimit(settings.perOffer(), HOUR, TimeMeter.SYSTEM_MILLISECONDS);
  }

  /**
   * Counts something that is sent.
   *
   * @param address IP address of the sender
   * @param offer public id
   * @return seconds to wait, 0 when it may pass
   */
  public long secondsToWait(String address, String offer) {
    long wait = addresses.secondsToWait(address);
    // Who may not send does not use up what others may say of the offer.
    return wait > 0 ? wait : offers.secondsToWait(offer);
  }
}
