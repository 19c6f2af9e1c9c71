package org.jalon.search.visibility.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jalon.search.visibility.VisibilityRecord;
import org.jalon.search.visibility.VisibilitySource;

/** Records in memory; what is taken in together has one sequence number. */
final class FakeVisibility implements VisibilitySource {

  private record Changed(long sequence, VisibilityRecord offer) {}

  private volatile Map<String, Changed> all = Map.of();
  private volatile long sequence;
  private volatile String consumers = "first";
  private volatile Runnable beforeLast = () -> {};
  private final List<Long> asked = new CopyOnWriteArrayList<>();

  FakeVisibility take(SomeOffer... some) {
    return take(List.of(some).stream().map(SomeOffer::make).toList());
  }

  FakeVisibility take(List<VisibilityRecord> some) {
    Map<String, Changed> next = new LinkedHashMap<>(all);
    sequence++;
    some.forEach(offer -> next.put(offer.publicId(), new Changed(sequence, offer)));
    all = next;
    return this;
  }

  FakeVisibility consumers(String other) {
    consumers = other;
    return this;
  }

  /** An older state of the database. */
  FakeVisibility restore(long older, SomeOffer... some) {
    all = Map.of();
    sequence = older - 1;
    return take(some);
  }

  /** What happens while the records are being told. */
  void beforeLast(Runnable happening) {
    beforeLast = happening;
  }

  /** The sequence numbers after which records were asked for. */
  List<Long> asked() {
    return asked;
  }

  @Override
  public long sequence() {
    return sequence;
  }

  @Override
  public String consumers() {
    return consumers;
  }

  @Override
  public void forEachChangedAfter(long after, Consumer<VisibilityRecord> action) {
    asked.add(after);
    List<VisibilityRecord> told =
        all.values().stream().filter(it -> it.sequence > after).map(Changed::offer).toList();
    for (int i = 0; i < told.size(); i++) {
      if (i == told.size() - 1) {
        beforeLast.run();
      }
      action.accept(told.get(i));
    }
  }
}
