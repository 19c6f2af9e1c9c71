package org.jalon.run;

import java.time.LocalDate;

/**
 * A dated version of a referential, to be named wherever a judgement rests on it.
 *
 * @param referential stable key, such as {@code training-bodies}
 * @param date of the data, not of its loading
 */
public record Edition(String referential, LocalDate date) {}
