package org.jalon.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.language.Digits;
import org.jalon.search.certification.CertificationFacet;
import org.jalon.search.certification.CertificationQuery;
import org.jalon.search.certification.CertificationSort;
import org.jalon.web.certification.CertificationCodes;

/**
 * What a search of certifications asks for.
 *
 * @param words words or a code, empty for all
 * @param near place near which there must be offers, empty for any
 * @param written date of the written agreement, which decides the regime of {@code pro-a}
 */
record CertificationParameters(
    String words,
    String near,
    int radiusKm,
    Map<CertificationFacet, Set<String>> selections,
    Optional<LocalDate> written,
    CertificationSort sort,
    int page) {

  static final Set<String> NAMES = names();

  private static final int DEFAULT_RADIUS = 50;

  static CertificationParameters read(Parameters parameters) {
    return new CertificationParameters(
        parameters.text("q", CourseParameters.LONGEST_WORDS),
        parameters.text("near", CourseParameters.LONGEST_PLACE),
        parameters.number("radius", 1, CourseParameters.LARGEST_RADIUS, DEFAULT_RADIUS),
        selections(parameters),
        date(parameters),
        sort(parameters),
        parameters.number("page", 1, CertificationQuery.MAX_PAGE, 1));
  }

  static String name(CertificationFacet facet) {
    return switch (facet) {
      case KIND -> "kind";
      case LEVEL -> "level";
      case STATE -> "state";
      case WAY -> "access";
      case DOMAIN -> "domain";
      case SPECIALITY -> "speciality";
      case JOB -> "job";
      case CERTIFIER -> "certifier";
      case BRANCH -> "branch";
      case OPCO -> "opco";
      case PRO_A -> "pro-a";
    };
  }

  private static Map<CertificationFacet, Set<String>> selections(Parameters parameters) {
    Map<CertificationFacet, Set<String>> selections = new EnumMap<>(CertificationFacet.class);
    for (CertificationFacet facet : CertificationFacet.values()) {
      String name = name(facet);
      for (String value : parameters.values(name)) {
        String code =
            CertificationCodes.read(facet, value)
                .orElseThrow(() ->
                    Parameters.choice(
                        name,
                        value,
                        facet.open() ? List.of(form(facet)) : CertificationCodes.of(facet)));
        selections.computeIfAbsent(facet, any -> new LinkedHashSet<>()).add(code);
      }
    }
    return selections;
  }

  /** An example of what an open filter takes. */
  private static String form(CertificationFacet facet) {
    return switch (facet) {
      case DOMAIN -> "21";
      case SPECIALITY -> "221";
      case JOB -> "D11";
      case BRANCH -> "1539";
      default -> "…";
    };
  }

  static Optional<LocalDate> date(Parameters parameters) {
    String text = Digits.toLatin(parameters.text("date", 20));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADate) {
      throw Refusal.of("date", "problem.date", Refusal.shortened(text));
    }
  }

  private static CertificationSort sort(Parameters parameters) {
    String value = parameters.text("sort", 20);
    List<String> known =
        Arrays.stream(CertificationSort.values()).map(CertificationParameters::code).toList();
    if (value.isEmpty()) {
      return CertificationSort.RELEVANCE;
    }
    if (!known.contains(value)) {
      throw Parameters.choice("sort", value, known);
    }
    return CertificationSort.values()[known.indexOf(value)];
  }

  static String code(CertificationSort sort) {
    return sort.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static Set<String> names() {
    Set<String> names = new TreeSet<>(Set.of("q", "near", "radius", "date", "sort", "page"));
    Arrays.stream(CertificationFacet.values())
        .map(CertificationParameters::name)
        .forEach(names::add);
    return names;
  }
}
