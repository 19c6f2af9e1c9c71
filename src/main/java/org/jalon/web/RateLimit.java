package org.jalon.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.concurrent.TimeUnit;

/** How often each address may still ask; whoever asked longest ago is forgotten first. */
public final class RateLimit {

  /** Some 200 bytes each. */
  static final int MOST_ADDRESSES = 20_000;

  /** Of an IPv6 address, what a subscriber is given: the rest is theirs to choose. */
  private static final int NETWORK_BYTES = 8;

  private final int times;
  private final Duration period;
  private final TimeMeter time;
  private final LinkedHashMap<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true);

  /**
   * @param times how often in a period, all at once if need be
   */
  public RateLimit(int times, Duration period, TimeMeter time) {
    this.times = times;
    this.period = period;
    this.time = time;
  }

  /**
   * Counts a request.
   *
   * @param address IP address, as text, or whatever else is counted apart
   * @return seconds to wait, 0 when the request may pass
   */
  public long secondsToWait(String address) {
    long nanos = bucket(network(address)).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill();
    return nanos == 0 ? 0 : Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + 999_999_999));
  }

  int addresses() {
    synchronized (buckets) {
      return buckets.size();
    }
  }

  private Bucket bucket(String address) {
    synchronized (buckets) {
      Bucket bucket = buckets.computeIfAbsent(address, a -> full());
      if (buckets.size() > MOST_ADDRESSES) {
        buckets.pollFirstEntry();
      }
      return bucket;
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(times).refillGreedy(times, period))
        .build();
  }

  /** All addresses of one IPv6 network count as one. */
  private static String network(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      InetAddress parsed = InetAddress.ofLiteral(address);
      return parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
          : parsed.getHostAddress();
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
