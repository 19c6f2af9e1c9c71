package org.jalon.web.course;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.search.Facet;
import org.jalon.search.WeekMask;
import org.jalon.understanding.Understood;
import org.jalon.vocabulary.CourseKind;

/**
 * What narrows a search beside words and place.
 *
 * @param selections facet → codes in the facet's order; no empty sets
 * @param allKinds every kind of training; otherwise no kind means the linguistic ones
 * @param certifications RNCP36315 or RS5616, of which one must be led to; empty for any
 * @param week when the reader is free; empty when that does not matter
 * @param ended whether offers that are over are shown
 */
record Choices(
    Map<Facet, Set<String>> selections,
    boolean allKinds,
    Set<String> certifications,
    WeekMask week,
    boolean ended) {

  /** The kinds that are searched when none is chosen. */
  static final Set<String> LINGUISTIC = linguistic();

  static final Choices NONE = new Choices(Map.of(), false, Set.of(), WeekMask.NONE, false);

  Choices {
    EnumMap<Facet, Set<String>> ordered = new EnumMap<>(Facet.class);
    selections.forEach((facet, codes) -> {
      if (!codes.isEmpty()) {
        ordered.put(facet, inOrder(facet, codes));
      }
    });
    // All linguistic kinds chosen one by one are what one gets without choosing.
    if (LINGUISTIC.equals(ordered.get(Facet.KIND))) {
      ordered.remove(Facet.KIND);
    }
    allKinds = allKinds && !ordered.containsKey(Facet.KIND);
    selections = Collections.unmodifiableMap(ordered);
    certifications = Collections.unmodifiableSet(new TreeSet<>(certifications));
  }

  Set<String> selected(Facet facet) {
    return selections.getOrDefault(facet, Set.of());
  }

  /** Whether anything but a kind narrows. */
  boolean filtered() {
    return !certifications.isEmpty()
        || !week.isEmpty()
        || selections.keySet().stream().anyMatch(facet -> facet != Facet.KIND);
  }

  /** Whether only courses of French are meant: then they may be called courses. */
  boolean ofFrench() {
    return !allKinds && LINGUISTIC.containsAll(selected(Facet.KIND));
  }

  /** What the index is asked: without a choice, the linguistic kinds. */
  Map<Facet, Set<String>> searched() {
    return selected(Facet.KIND).isEmpty() && !allKinds
        ? with(selections, Facet.KIND, LINGUISTIC)
        : selections;
  }

  /** Both these choices and what words ask for: values of one facet are alternatives. */
  Choices and(Understood words) {
    Map<Facet, Set<String>> both = selections;
    for (Map.Entry<Facet, Set<String>> asked : words.selections().entrySet()) {
      both = with(both, asked.getKey(), union(selected(asked.getKey()), asked.getValue()));
    }
    return new Choices(
        both,
        allKinds || words.everyKind(),
        union(certifications, words.certifications()),
        week,
        ended);
  }

  Choices with(Facet facet, Set<String> codes) {
    return new Choices(with(selections, facet, codes), allKinds, certifications, week, ended);
  }

  Choices without(Facet facet, String code) {
    Set<String> rest = new LinkedHashSet<>(selected(facet));
    rest.remove(code);
    return with(facet, rest);
  }

  Choices withAllKinds(boolean all) {
    return new Choices(with(selections, Facet.KIND, Set.of()), all, certifications, week, ended);
  }

  Choices withCertifications(Set<String> codes) {
    return new Choices(selections, allKinds, codes, week, ended);
  }

  Choices withWeek(WeekMask free) {
    return new Choices(selections, allKinds, certifications, free, ended);
  }

  Choices withEnded(boolean shown) {
    return new Choices(selections, allKinds, certifications, week, shown);
  }

  private static Map<Facet, Set<String>> with(
      Map<Facet, Set<String>> selections, Facet facet, Set<String> codes) {
    EnumMap<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
    changed.putAll(selections);
    changed.put(facet, codes);
    return changed;
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }

  private static Set<String> inOrder(Facet facet, Set<String> codes) {
    Set<String> ordered = new LinkedHashSet<>();
    for (String code : facet.codes()) {
      if (codes.contains(code)) {
        ordered.add(code);
      }
    }
    if (codes.contains(Facet.NOT_STATED)) {
      ordered.add(Facet.NOT_STATED);
    }
    return Collections.unmodifiableSet(ordered);
  }

  private static Set<String> linguistic() {
    Set<String> codes = new LinkedHashSet<>();
    for (CourseKind kind : CourseKind.values()) {
      if (kind.linguistic()) {
        codes.add(kind.code());
      }
    }
    return Collections.unmodifiableSet(codes);
  }
}
