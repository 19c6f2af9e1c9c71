package org.jalon.backoffice.feedback;

import java.time.Clock;
import java.time.LocalDate;
import org.jalon.feedback.FeedbackSettings;
import org.jalon.feedback.ProviderKey;
import org.jalon.language.Languages;
import org.jalon.page.Seal;
import org.jalon.page.SiteSettings;
import org.springframework.stereotype.Component;

/** Makes the links through which providers say whether their offer is still right. */
@Component
public class ProviderLinks {

  private final Seal seal;
  private final SiteSettings site;
  private final FeedbackSettings settings;
  private final Clock clock;

  ProviderLinks(Seal seal, SiteSettings site, FeedbackSettings settings, Clock clock) {
    this.seal = seal;
    this.site = site;
    this.settings = settings;
    this.clock = clock;
  }

  /** Last day on which a link opens that is made today. */
  public LocalDate until() {
    return LocalDate.now(clock).plusDays(settings.linkValid().toDays());
  }

  /** Absolute, in French: providers read it. */
  public String of(String offer) {
    String token = seal.close(ProviderKey.PURPOSE, new ProviderKey(offer, until()).text());
    return site.absolute("/" + Languages.byDefault().pathCode() + ProviderKey.PATH + token);
  }
}
