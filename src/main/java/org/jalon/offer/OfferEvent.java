package org.jalon.offer;

import java.time.Instant;

/**
 * A day in the history of an offer.
 *
 * @param what {@code added}, {@code changed}, {@code withdrawn}, {@code back}, {@code rejected},
 *     {@code accepted}
 */
public record OfferEvent(Instant when, long run, String what) {}
