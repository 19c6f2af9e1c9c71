package org.jalon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * What an operator does with feeds. Work is queued, one source after the other; each method that
 * queues answers whether it did: false when the source has work waiting or under way.
 */
public interface FeedDesk {

  /** The declared sources, and those that have offers though nobody declares them any more. */
  List<SourceState> sources();

  Optional<SourceState> find(String source);

  /** Work of a source, under way or the last that ended since the start of the site. */
  Optional<LiveRun> live(String source);

  /** Fetches the source's feed and takes it in. */
  boolean run(String source, String askedBy);

  /** Fetches the source's feed and says what it would do; nothing but the report is kept. */
  boolean tryOut(String source, String askedBy);

  /**
   * As {@link #tryOut(String, String)}, of a file that somebody hands in.
   *
   * @param fileName as the sender calls it; shown, never used as a path
   * @throws FeedRefusedException when it is larger than the limit
   */
  boolean tryOut(String source, InputStream file, String fileName, String askedBy)
      throws IOException, FeedRefusedException;

  /** Takes a held run's file in, without the guard. False too when it is not held any more. */
  boolean accept(long run, String askedBy);

  /** Refuses a held run: the same file is not tried again. */
  void dismiss(long run, String askedBy);

  /**
   * Takes the file of an earlier committed run in again, without the guard; the file that is there
   * now is not taken again by itself. False too when the file is no longer kept.
   */
  boolean returnTo(long run, String askedBy);

  /** Whether the file of a run is still kept, so that one can return to it or accept it. */
  boolean keepsFileOf(long run);

  /** Alerts that are not over, newest first. */
  List<Alert> openAlerts();

  /** Alerts, newest first. */
  List<Alert> alerts(int most);
}
