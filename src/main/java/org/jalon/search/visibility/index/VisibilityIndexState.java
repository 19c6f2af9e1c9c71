package org.jalon.search.visibility.index;

/**
 * What an index knows of itself, kept in it, so that it is committed with the documents.
 *
 * @param definition {@link VisibilityIndexDefinition#VERSION} it was made with
 * @param consumers {@link org.jalon.search.visibility.VisibilitySource#consumers()} of its records
 * @param sequence of the newest verdict it holds
 */
public record VisibilityIndexState(int definition, String consumers, long sequence) {}
