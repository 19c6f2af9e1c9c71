package org.jalon.search.index;

import java.time.Instant;

/**
 * What an index knows of itself, kept in it, so that it is committed with the documents.
 *
 * @param definition {@link CourseIndexDefinition#VERSION} it was made with
 * @param sequence last entry of the change log that it holds
 * @param updated when it was last brought up to date
 * @param demonstration whether its offers are invented
 */
public record IndexState(int definition, long sequence, Instant updated, boolean demonstration) {}
