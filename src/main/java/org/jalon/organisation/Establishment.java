package org.jalon.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An establishment as Sirene knows it.
 *
 * @param siret 14 digits
 * @param closed since when it is closed; empty when open, or when Sirene does not say
 */
public record Establishment(String siret, boolean open, Optional<LocalDate> closed) {}
