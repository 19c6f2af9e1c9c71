package org.jalon.offer;

/**
 * Published when a run has been committed.
 *
 * @param sequence the run's number: every offer it touched bears it
 * @param wholly whether the set of sources changed, so that what was made of the offers must be
 *     made anew
 */
public record OffersChanged(long sequence, boolean wholly) {}
