package org.jalon.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something an operator has to look at.
 *
 * @param rule {@code FLX-01} a file is refused, {@code FLX-02} a run is held, {@code FLX-03} a feed
 *     did not come
 * @param detail what was found, for people
 * @param cleared when it was over by itself or by an operator's word
 */
public record Alert(
    long id,
    String source,
    OptionalLong run,
    String rule,
    String detail,
    Instant raised,
    Optional<Instant> cleared) {}
