package org.jalon.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.offer.derive.DerivedOffer;

/**
 * All that is known of one offer.
 *
 * @param ordinal of its action in the formation of the fragment, from 0
 * @param fragment the formation's XML as the feed wrote it
 * @param withdrawn the day it vanished from its feed
 * @param findings gravest first
 * @param history oldest first
 */
public record OfferDossier(
    String publicId,
    String source,
    String number,
    String title,
    String organisation,
    String siret,
    Standing standing,
    Instant firstSeen,
    Optional<LocalDate> withdrawn,
    int ordinal,
    String fragment,
    DerivedOffer derived,
    List<StoredFinding> findings,
    List<OfferEvent> history) {}
