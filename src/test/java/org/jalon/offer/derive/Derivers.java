package org.jalon.offer.derive;

import org.jalon.place.Gazetteer;

/** For tests outside this package. */
public final class Derivers {

  private Derivers() {}

  public static OfferDeriver with(Gazetteer gazetteer) {
    return new OfferDeriver(gazetteer);
  }
}
