package org.jalon.intake;

import java.time.Instant;
import java.util.Optional;
import org.jalon.offer.RunReport;

/**
 * A source as an operator sees it.
 *
 * @param last its newest run, whatever became of it
 * @param lastCommitted the run whose offers are there
 * @param held a run that waits for an operator's word
 * @param lastGood when what the source serves was last known to be what stands here
 * @param late whether it should have come by now and did not
 * @param live work under way, or just ended
 */
public record SourceState(
    FeedSource source,
    Optional<RunReport> last,
    Optional<RunReport> lastCommitted,
    Optional<RunReport> held,
    Optional<Instant> lastGood,
    boolean late,
    Optional<LiveRun> live) {}
