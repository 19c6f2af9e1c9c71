package org.jalon.feedback;

import java.time.Instant;
import java.util.Optional;

/**
 * What a reader said, and what became of it.
 *
 * @param reference unguessable, given to the reader
 * @param offer public id
 * @param source key; empty, like region and department (INSEE codes), when it is not known
 * @param words as written; empty too when they have been erased
 * @param language path code of the page it was written on
 * @param suspicious whether the words hold an address of the web
 * @param repeats how often the same was said again
 * @param version to be handed back with a decision
 * @param answer for the reader; may be empty
 * @param answered when somebody last decided
 * @param answeredBy login
 */
public record Report(
    long id,
    String reference,
    String offer,
    String source,
    String region,
    String department,
    Reason reason,
    String words,
    String language,
    Instant created,
    boolean suspicious,
    int repeats,
    ReportState state,
    int version,
    String answer,
    Optional<Instant> answered,
    String answeredBy) {}
