package org.jalon.offer.derive;

import java.util.Optional;

/**
 * Where an offer happens.
 *
 * @param insee commune or arrondissement, empty when it could not be told
 * @param department INSEE number, empty when it could not be told
 * @param region INSEE number, empty when it could not be told
 */
public record OfferPlace(
    String insee, String department, String region, Optional<Location> location) {

  /** WGS84 degrees; approximate when it is the town's and not the address's. */
  public record Location(double latitude, double longitude, boolean approximate) {}
}
