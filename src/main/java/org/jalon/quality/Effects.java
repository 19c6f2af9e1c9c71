package org.jalon.quality;

import org.jalon.offer.OfferSource.Profile;
import org.jalon.run.Effect;

/** What a finding does under each profile of a source. */
public record Effects(Effect current, Effect legacy) {

  /** The same under both profiles. */
  static Effects of(Effect both) {
    return new Effects(both, both);
  }

  Effect under(Profile profile) {
    return switch (profile) {
      case CURRENT -> current;
      case LEGACY -> legacy;
    };
  }
}
