package org.jalon.search.visibility;

/**
 * Verdicts have changed: who publishes it spares readers the time until the index looks by itself.
 *
 * @param sequence of the newest
 */
public record VisibilityChanged(long sequence) {}
