package org.jalon.web.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.search.CourseQuery;
import org.jalon.search.SearchArea;
import org.jalon.search.certification.CertificationQuery;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.search.certification.CertificationSort;
import org.jalon.web.course.Places;
import org.jalon.web.course.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From what an address asks to what the index is asked. */
@Component
public final class CertificationQueries {

  private final CertificationSearch search;
  private final Places places;
  private final Clock clock;

  CertificationQueries(CertificationSearch search, Places places, Clock clock) {
    this.search = search;
    this.places = places;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Where where(CertificationForm form) {
    return form.place().isEmpty() ? Where.Found.FRANCE : places.read(form.place(), form.radiusKm());
  }

  CertificationQuery query(CertificationForm form, Where.Found where) {
    return new CertificationQuery(
        form.words(),
        form.selections(),
        offered(form, where),
        today(),
        form.written().orElseGet(this::today),
        form.sort().orElse(CertificationSort.RELEVANCE),
        Math.min(form.page(), CertificationQuery.MAX_PAGE));
  }

  private @Nullable Set<String> offered(CertificationForm form, Where.Found where) {
    return form.offers() || !where.everywhere() ? offered(where.area()).keySet() : null;
  }

  /** Certification → offers there that lead to it and are not over. */
  Map<String, Integer> offered(SearchArea area) {
    return search.offered(CourseQuery.everything(today()).withArea(area));
  }

  /** How many offers lead to it, in all France. */
  int offers(String code) {
    return Optional.ofNullable(
            search
                .offered(CourseQuery.everything(today()).withCertifications(Set.of(code)))
                .get(code))
        .orElse(0);
  }
}
