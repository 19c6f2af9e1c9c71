package org.jalon.relevance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.place.Place;
import org.jalon.search.CourseDetail;
import org.jalon.search.CourseHit;
import org.jalon.search.CourseLookup;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSearch;
import org.jalon.search.Facet;
import org.jalon.search.SearchArea;
import org.jalon.understanding.Understood;
import org.jalon.vocabulary.CourseKind;

/** Searches what was understood, as the pages do, and looks at the first results. */
final class ResultCheck {

  private static final int FIRST = 10;
  private static final int RADIUS_KM = 20;

  private final CourseSearch search;

  ResultCheck(CourseSearch search) {
    this.search = search;
  }

  /** What is wrong with the results; empty when there are some and each is as expected. */
  String wrong(Understood understood, Expectation expectation) {
    List<CourseHit> hits = search.search(query(understood)).hits();
    if (hits.isEmpty()) {
      return "no result";
    }
    for (CourseHit hit : hits.stream().limit(FIRST).toList()) {
      CourseDetail detail = ((CourseLookup.Found) search.find(hit.card().id())).course();
      String wrong = expectation.wrong(hit, detail, texts(detail), departments(detail));
      if (!wrong.isEmpty()) {
        return hit.card().id() + " “" + hit.card().title() + "”: " + wrong;
      }
    }
    return "";
  }

  private static CourseQuery query(Understood understood) {
    Map<Facet, Set<String>> selections = new EnumMap<>(Facet.class);
    selections.putAll(understood.selections());
    if (!understood.everyKind() && !selections.containsKey(Facet.KIND)) {
      selections.put(
          Facet.KIND,
          Stream.of(CourseKind.values())
              .filter(CourseKind::linguistic)
              .map(CourseKind::code)
              .collect(Collectors.toSet()));
    }
    return CourseQuery.everything(DemonstrationIndex.TODAY)
        .withText(understood.courseText())
        .withSelections(selections)
        .withCertifications(understood.certifications())
        .withArea(area(understood));
  }

  private static SearchArea area(Understood understood) {
    return Intent.meant(understood).map(ResultCheck::area).orElse(new SearchArea.France());
  }

  private static SearchArea area(Place place) {
    return switch (place.kind()) {
      case COMMUNE, ARRONDISSEMENT ->
          new SearchArea.Around(place.latitude(), place.longitude(), RADIUS_KM);
      case DEPARTMENT -> new SearchArea.Department(place.code());
      case REGION -> new SearchArea.Region(place.code());
    };
  }

  private static Set<String> departments(CourseDetail detail) {
    return detail.places().stream()
        .map(place -> place.address().postalCode())
        .filter(code -> code.length() == 5)
        .map(code -> code.substring(0, code.startsWith("97") ? 3 : 2))
        .collect(Collectors.toSet());
  }

  private static String texts(CourseDetail detail) {
    return detail.title()
        + " "
        + detail.texts()
        + " "
        + detail.certifications()
        + " "
        + detail.trainers()
        + " "
        + detail.responsible();
  }
}
