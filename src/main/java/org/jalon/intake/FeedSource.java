package org.jalon.intake;

import java.time.LocalTime;
import java.util.Optional;
import org.jalon.offer.OfferSource;

/**
 * Where a source's feed comes from.
 *
 * @param from a path, or an address that begins with {@code http://}, {@code https://} or {@code
 *     sftp://}; never holds a password
 * @param expectedBy by when it is expected each day; empty when nobody waits for it
 * @param lheo the version it should have, such as {@code 2.3}; empty for either
 * @param shrink the part of its offers that may vanish in one night, 0 to 1, before the guard stops
 *     it
 * @param access how to get in
 */
public record FeedSource(
    OfferSource offers,
    String from,
    Optional<LocalTime> expectedBy,
    String lheo,
    double shrink,
    FeedAccess access) {

  public FeedSource {
    if (shrink < 0 || shrink > 1) {
      throw new IllegalArgumentException("shrink lies between 0 and 1, not " + shrink);
    }
  }

  public String key() {
    return offers.key();
  }
}
