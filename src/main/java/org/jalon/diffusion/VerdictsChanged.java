package org.jalon.diffusion;

/**
 * Published when verdicts were stored anew.
 *
 * @param sequence the newest number of change
 */
public record VerdictsChanged(long sequence) {}
