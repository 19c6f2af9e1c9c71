package org.jalon.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jalon.intake.FeedRefusedException.Code;

/**
 * A stream from the network that may neither fall silent nor last for ever: it is then closed from
 * outside, which is the only way to end a blocked read.
 */
final class Watchdog extends FilterInputStream {

  private static final long TICK_MILLIS = 200;
  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("feed-watchdog").daemon().factory());

  private final long started = System.nanoTime();
  private final Duration silence;
  private final Duration whole;
  private final ScheduledFuture<?> ticks;
  private volatile long heard = started;
  private volatile String tooSlow = "";

  Watchdog(InputStream in, Duration silence, Duration whole) {
    super(in);
    this.silence = silence;
    this.whole = whole;
    this.ticks =
        TIMER.scheduleWithFixedDelay(this::look, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    long now = System.nanoTime();
    if (now - heard > silence.toNanos()) {
      stop("nothing came for " + silence.toSeconds() + " s");
    } else if (now - started > whole.toNanos()) {
      stop("the file took more than " + whole.toSeconds() + " s");
    }
  }

  private void stop(String why) {
    tooSlow = why;
    ticks.cancel(false);
    try {
      in.close();
    } catch (IOException closing) {
      // The read that is under way ends with an error of its own.
    }
  }

  /** What a failed read really means. */
  FeedRefusedException refusal(IOException failed) {
    return tooSlow.isEmpty()
        ? new FeedRefusedException(Code.UNREACHABLE, "the file was cut: " + failed.getMessage())
        : new FeedRefusedException(Code.TOO_SLOW, tooSlow);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    if (!tooSlow.isEmpty()) {
      throw new IOException(tooSlow);
    }
    heard = System.nanoTime();
    return read;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public void close() throws IOException {
    ticks.cancel(false);
    super.close();
  }
}
