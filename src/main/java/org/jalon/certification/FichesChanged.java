package org.jalon.certification;

/**
 * An edition of fiches was taken, and is in the database.
 *
 * @param version see {@link Fiches#version()}
 */
public record FichesChanged(String version) {}
