package org.jalon.offer;

import java.time.LocalDate;
import java.util.Optional;
import org.jalon.lheo.Action;
import org.jalon.lheo.Formation;
import org.jalon.offer.derive.DerivedOffer;

/**
 * An offer as it is stored, understood again from its fragment.
 *
 * @param source key of the source whose feed holds it
 * @param withdrawn the day it vanished from its feed or was rejected, empty while it is there
 */
public record ArchivedOffer(
    String publicId,
    String source,
    Formation formation,
    Action action,
    DerivedOffer derived,
    Optional<LocalDate> withdrawn) {}
