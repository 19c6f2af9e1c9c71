package org.jalon.backoffice.feed;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jalon.backoffice.view.Phrases;
import org.jalon.intake.LiveRun;

/**
 * Work under way, ready to print.
 *
 * @param values by the name they have in words and script: {@code phase}, {@code read} and so on
 * @param percent of the file's bytes, 0 to 100; -1 while its size is not known
 */
record LiveView(boolean over, boolean failed, int percent, Map<String, String> values) {

  private static final int WHOLE = 100;

  static LiveView of(LiveRun run, Phrases phrases) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("phase", phrases.get("phase." + run.phase().name().toLowerCase(Locale.ROOT)));
    values.put("kind", phrases.get(run.dry() ? "live.dry" : "live.real"));
    values.put("asked-by", asker(run.askedBy(), phrases));
    values.put("elapsed", phrases.duration(run.elapsed()));
    values.put("bytes", bytes(run, phrases));
    values.put("rate", phrases.get("live.rate", phrases.bytes(run.bytesPerSecond())));
    values.put("read", phrases.number(run.counts().read()));
    values.put("added", phrases.number(run.counts().added()));
    values.put("changed", phrases.number(run.counts().changed()));
    values.put("unchanged", phrases.number(run.counts().unchanged()));
    values.put("withdrawn", phrases.number(run.counts().withdrawn()));
    values.put("not-regulatory", phrases.number(run.notRegulatory()));
    values.put("rejected", phrases.number(run.rejected()));
    values.put("error", run.error());
    return new LiveView(
        run.phase().over(), run.phase() == LiveRun.Phase.FAILED, percent(run), values);
  }

  private static String bytes(LiveRun run, Phrases phrases) {
    return run.bytesTotal() > 0
        ? phrases.get(
            "live.bytes-of", phrases.bytes(run.bytesRead()), phrases.bytes(run.bytesTotal()))
        : phrases.bytes(run.bytesRead());
  }

  private static int percent(LiveRun run) {
    return run.bytesTotal() > 0
        ? (int) Math.min(WHOLE, run.bytesRead() * WHOLE / run.bytesTotal())
        : -1;
  }

  /** A user's login stands for itself; the site's own reasons have words. */
  static String asker(String askedBy, Phrases phrases) {
    return phrases.getOr("asked-by." + askedBy, askedBy);
  }
}
