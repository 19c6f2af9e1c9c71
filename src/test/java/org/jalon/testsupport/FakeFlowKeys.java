package org.jalon.testsupport;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.diffusion.file.FlowKeys;
import org.springframework.dao.DataAccessResourceFailureException;

/** Keys that a test gives out, without a database. */
public final class FakeFlowKeys implements FlowKeys {

  private final Map<String, String> consumers = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<Long, Boolean> revoked = new HashMap<>();
  private boolean away;

  /** The database is away, or back. */
  public void away(boolean now) {
    away = now;
  }

  /** The number of a key, to revoke it with. */
  public long number(String key) {
    return numbers.getOrDefault(key, -1L);
  }

  @Override
  public Worth look(String consumer, String key) {
    if (away) {
      throw new DataAccessResourceFailureException("away");
    }
    String of = consumers.get(key);
    if (of == null) {
      return Worth.UNKNOWN;
    }
    if (revoked.getOrDefault(number(key), false)) {
      return Worth.REVOKED;
    }
    return of.equals(consumer) ? Worth.OPENS : Worth.OF_ANOTHER;
  }

  @Override
  public String make(String consumer) {
    String key = "jalon_" + consumer + consumers.size();
    consumers.put(key, consumer);
    numbers.put(key, (long) consumers.size());
    return key;
  }

  @Override
  public List<Known> list(String consumer) {
    return consumers.entrySet().stream()
        .filter(entry -> entry.getValue().equals(consumer))
        .map(entry ->
            new Known(number(entry.getKey()), consumer, entry.getKey(), Instant.EPOCH, null, null))
        .toList();
  }

  @Override
  public boolean revoke(long id) {
    return revoked.put(id, true) == null;
  }
}
