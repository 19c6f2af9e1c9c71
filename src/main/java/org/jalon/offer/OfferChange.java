package org.jalon.offer;

/**
 * What a run did to an offer, or would do.
 *
 * @param what {@code added}, {@code changed}, {@code withdrawn}, {@code back}, {@code rejected},
 *     {@code accepted}
 */
public record OfferChange(String what, String publicId, String title) {}
