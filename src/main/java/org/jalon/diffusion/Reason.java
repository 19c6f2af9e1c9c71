package org.jalon.diffusion;

import java.util.Optional;
import org.jalon.run.Edition;
import org.jalon.run.Mender;

/**
 * What stops an offer on its way to a consumer, or is only remarked.
 *
 * @param rule id of a rule of control ({@code OFF-05}) or of a gate ({@code FLO-02})
 * @param blocking whether it keeps the offer out
 * @param path in the fragment, such as {@code formation/action[2]/session[1]}; empty for the whole
 * @param value found; empty when something is missing
 * @param expected what should stand there; empty when there is nothing to name
 * @param edition the referential it was judged by, with its date
 */
public record Reason(
    String rule,
    boolean blocking,
    String path,
    String value,
    String expected,
    Optional<Edition> edition,
    Mender mender) {}
