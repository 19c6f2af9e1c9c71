package org.jalon.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.jalon.run.RunCounts;

/**
 * One run of one source, as it is told afterwards.
 *
 * @param askedBy {@code schedule}, {@code start}, {@code command} or a user's name
 * @param bytes of the file as received
 * @param lheo version of the file; empty when it was not read as far as that
 * @param notRegulatory offers taken that go out in no regulated flow
 * @param rejected offers of the file that readers do not see
 * @param findings of the source after the run
 * @param fault why it was refused or held; empty otherwise
 * @param fileOf the run whose file was taken again
 */
public record RunReport(
    long number,
    String source,
    RunStatus status,
    Instant started,
    Instant finished,
    String askedBy,
    String fileHash,
    String fileName,
    long bytes,
    String lheo,
    RunCounts counts,
    int notRegulatory,
    int rejected,
    int findings,
    String fault,
    OptionalLong fileOf) {

  public Duration duration() {
    return Duration.between(started, finished);
  }
}
