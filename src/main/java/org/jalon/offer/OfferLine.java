package org.jalon.offer;

/**
 * An offer in a list.
 *
 * @param findings how many stand
 */
public record OfferLine(
    String publicId,
    String source,
    String number,
    String title,
    String organisation,
    Standing standing,
    boolean withdrawn,
    int findings) {}
