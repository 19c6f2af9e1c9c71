package org.jalon.feedback;

import java.time.Instant;

/**
 * What a provider said of its offer. It never changes the offer: the feed is its record.
 *
 * @param offer public id
 * @param source key; empty when it is not known
 * @param words empty too when they have been erased, like the contact
 */
public record Statement(
    long id,
    String offer,
    String source,
    Said said,
    String words,
    String contact,
    Instant at,
    String keyId) {}
