package org.jalon.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Counts the offers that lead to each certification; an offer that names one twice counts once. */
final class CertificationCounter implements EveryHit {

  private final List<String> certifications = new ArrayList<>();

  /** By the code's number among the offers: its certification's place in the list. */
  private final int[] places;

  private final int[] counts;

  /** The number of the hit that counted last, by certification. */
  private final int[] counted;

  private int hit;

  /**
   * @param certification the one code of all codes that a certification has
   */
  CertificationCounter(Ordinals codes, UnaryOperator<String> certification) {
    Map<String, Integer> known = new HashMap<>();
    Map<String, Integer> all = codes.all();
    // A newer segment may bring numbers in the meantime: none of this snapshot has them.
    this.places = new int[all.values().stream().mapToInt(number -> number + 1).max().orElse(0)];
    Arrays.fill(places, -1);
    all.forEach((code, number) ->
        places[number] =
            known.computeIfAbsent(
                certification.apply(code),
                its -> {
                  certifications.add(its);
                  return certifications.size() - 1;
                }));
    this.counts = new int[certifications.size()];
    this.counted = new int[certifications.size()];
  }

  @Override
  public void add(SegmentColumns segment, int doc) {
    hit++;
    Column.Multi codes = segment.certifications();
    for (int i = codes.offsets()[doc]; i < codes.offsets()[doc + 1]; i++) {
      int place = places[codes.values()[i]];
      if (counted[place] != hit) {
        counted[place] = hit;
        counts[place]++;
      }
    }
  }

  /** Code → offers, only those above 0. */
  Map<String, Integer> counts() {
    Map<String, Integer> found = new HashMap<>();
    for (int place = 0; place < counts.length; place++) {
      if (counts[place] > 0) {
        found.put(certifications.get(place), counts[place]);
      }
    }
    return found;
  }
}
