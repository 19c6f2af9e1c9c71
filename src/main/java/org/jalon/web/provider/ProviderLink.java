package org.jalon.web.provider;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jalon.feedback.ProviderKey;
import org.jalon.page.Seal;
import org.springframework.stereotype.Component;

/** Opens the links that the back office gives out. */
@Component
final class ProviderLink {

  private final Seal seal;
  private final Clock clock;

  ProviderLink(Seal seal, Clock clock) {
    this.seal = seal;
    this.clock = clock;
  }

  /** Empty when nobody here made it. */
  Optional<ProviderKey> open(String token) {
    return seal.open(ProviderKey.PURPOSE, token).flatMap(ProviderKey::read);
  }

  boolean expired(ProviderKey key) {
    return LocalDate.now(clock).isAfter(key.until());
  }

  /** Tells links apart in what is kept; not enough to use one. */
  static String id(String token) {
    String seal = token.substring(token.lastIndexOf('.') + 1);
    return seal.substring(0, Math.min(6, seal.length()));
  }
}
