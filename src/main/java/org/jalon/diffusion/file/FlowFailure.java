package org.jalon.diffusion.file;

import java.time.Instant;

/**
 * Why the last attempt to write a consumer's files failed; what was in force stayed.
 *
 * @param reason as the machine says it
 */
public record FlowFailure(Instant at, String reason) {}
