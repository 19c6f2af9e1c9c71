package org.jalon.offer;

/**
 * Where an offer comes from and lies.
 *
 * @param source key
 * @param region INSEE code of its first place, else of its source; empty when unknown
 * @param department of its first place; empty when unknown
 */
public record OfferOrigin(String source, String region, String department) {

  public static final OfferOrigin UNKNOWN = new OfferOrigin("", "", "");
}
