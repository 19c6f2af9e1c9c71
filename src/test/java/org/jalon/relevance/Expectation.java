package org.jalon.relevance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jalon.language.TextFolding;
import org.jalon.search.CourseDetail;
import org.jalon.search.CourseHit;
import org.jalon.search.Facet;

/**
 * What each of the first results must be.
 *
 * @param stated one of these codes of the facet is stated
 * @param notOther one of these codes is stated, or none at all
 * @param kilometres at most so far away
 * @param department in this department
 * @param stems one of these stands in its texts; empty for no such wish
 */
record Expectation(
    Map<Facet, Set<String>> stated,
    Map<Facet, Set<String>> notOther,
    OptionalInt kilometres,
    Optional<String> department,
    List<String> stems) {

  static Expectation parse(List<String> words) {
    Map<Facet, Set<String>> stated = new EnumMap<>(Facet.class);
    Map<Facet, Set<String>> notOther = new EnumMap<>(Facet.class);
    OptionalInt kilometres = OptionalInt.empty();
    Optional<String> department = Optional.empty();
    List<String> stems = List.of();
    for (String word : words) {
      if (word.startsWith("km<=")) {
        kilometres = OptionalInt.of(Integer.parseInt(word.substring(4)));
      } else if (word.startsWith("in=")) {
        department = Optional.of(word.substring(3));
      } else if (word.startsWith("dit=")) {
        stems = List.of(word.substring(4).split("\\|"));
      } else {
        int sign = word.indexOf('~') > 0 ? word.indexOf('~') : word.indexOf('=');
        Facet facet = Facet.find(word.substring(0, sign)).orElseThrow();
        (word.charAt(sign) == '~' ? notOther : stated)
            .put(facet, Set.of(word.substring(sign + 1).split(",")));
      }
    }
    return new Expectation(stated, notOther, kilometres, department, stems);
  }

  /** Why a result is not what is expected; empty when it is. */
  String wrong(CourseHit hit, CourseDetail detail, String texts, Set<String> departments) {
    for (var wish : stated.entrySet()) {
      List<String> codes = detail.facets().getOrDefault(wish.getKey(), List.of());
      if (codes.stream().noneMatch(wish.getValue()::contains)) {
        return wish.getKey() + " " + codes;
      }
    }
    for (var wish : notOther.entrySet()) {
      List<String> codes = detail.facets().getOrDefault(wish.getKey(), List.of());
      if (!codes.isEmpty() && codes.stream().noneMatch(wish.getValue()::contains)) {
        return wish.getKey() + " " + codes;
      }
    }
    if (kilometres.isPresent()
        && hit.distanceMetres().orElse(Double.MAX_VALUE) > kilometres.getAsInt() * 1000.0) {
      return "metres " + hit.distanceMetres();
    }
    if (department.isPresent() && !departments.contains(department.get())) {
      return "departments " + departments;
    }
    String folded = TextFolding.fold(texts);
    return stems.isEmpty() || stems.stream().anyMatch(folded::contains)
        ? ""
        : "says nothing of " + stems;
  }
}
