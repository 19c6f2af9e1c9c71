package org.jalon.backoffice.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jalon.language.Language;
import org.jalon.offer.OfferSource;

/**
 * Somebody who may enter.
 *
 * @param region INSEE code whose sources a producer sees; empty for none
 * @param sources keys of sources that a producer sees besides
 * @param locked by an operator
 * @param mustChange whether the password was made by somebody else
 * @param version of the password; 0 for those whose password is not ours
 */
public record Account(
    String login,
    Role role,
    String region,
    Set<String> sources,
    Language language,
    boolean locked,
    boolean mustChange,
    int version,
    Optional<Instant> lastSignIn) {

  public Account {
    sources = Set.copyOf(sources);
  }

  public boolean operator() {
    return role == Role.OPERATOR;
  }

  /** Whether the password is kept elsewhere. */
  public boolean foreign() {
    return version == 0;
  }

  public boolean sees(OfferSource source) {
    return operator()
        || (!region.isEmpty() && region.equals(source.region()))
        || sources.contains(source.key());
  }
}
