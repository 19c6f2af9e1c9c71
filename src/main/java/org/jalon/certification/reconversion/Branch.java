package org.jalon.certification.reconversion;

import org.jspecify.annotations.Nullable;

/**
 * A branch: its collective agreement.
 *
 * @param idcc four digits
 * @param opco the body that funds its training, null when no source says
 * @param opcoSource which source says so
 */
public record Branch(
    String idcc, String name, @Nullable String opco, @Nullable String opcoSource) {}
