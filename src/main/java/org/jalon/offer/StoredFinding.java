package org.jalon.offer;

import java.time.Instant;
import org.jalon.run.Finding;

/**
 * A finding that still stands.
 *
 * @param publicId of the offer; empty when it is about the file
 * @param title of the offer
 * @param since when a run found it first
 * @param run that found it first; its line and column are those of that run's file
 */
public record StoredFinding(
    String source, String publicId, String title, Finding finding, Instant since, long run) {}
