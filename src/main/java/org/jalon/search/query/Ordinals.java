package org.jalon.search.query;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers for the values of an open list, the same in every segment: departments, regions. */
public final class Ordinals {

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /** The value's number; a value that is new gets the next one. */
  public int of(String value) {
    return numbers.computeIfAbsent(value, v -> next.getAndIncrement());
  }

  /** The value's number, -1 when no document ever had it. */
  public int find(String value) {
    return numbers.getOrDefault(value, -1);
  }

  /** Value → number. */
  public Map<String, Integer> all() {
    return Map.copyOf(numbers);
  }

  /** How many values have a number. */
  public int size() {
    return next.get();
  }
}
