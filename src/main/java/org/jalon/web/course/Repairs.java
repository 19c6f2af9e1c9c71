package org.jalon.web.course;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.page.Assets;
import org.jalon.search.CourseHit;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseResults;
import org.jalon.search.CourseSearch;
import org.jalon.search.CourseSort;
import org.jalon.search.CourseText;
import org.jalon.search.Facet;
import org.jalon.search.SearchArea;
import org.jalon.search.WeekMask;
import org.jalon.web.Link;
import org.jalon.web.Words;
import org.springframework.stereotype.Component;

/** Ways on when nothing was found: what a change of the search would find, and what is nearest. */
@Component
final class Repairs {

  private static final int MOST_CARDS = 5;

  /** As far as a circle may reach. */
  private static final int FARTHEST_KM = 200;

  private final CourseSearch search;
  private final CourseQueries queries;
  private final Assets assets;

  Repairs(CourseSearch search, CourseQueries queries, Assets assets) {
    this.search = search;
    this.queries = queries;
    this.assets = assets;
  }

  CoursePage.ZeroView of(
      CourseResults results, Asked asked, Where.Found where, CourseQuery query, Words words) {
    String language = words.language().pathCode();
    return new CoursePage.ZeroView(
        new RepairLinks(search, queries, asked, where, words).of(results),
        words.get(where.circle() ? "zero.nearest" : "zero.others"),
        nearest(asked, query, words),
        new Link(words.get("zero.departments"), "/" + language + "/departements"));
  }

  /** Courses of the same place and kinds, whatever else was asked. */
  private List<CardView> nearest(Asked asked, CourseQuery query, Words words) {
    Set<String> kinds = asked.choices().searched().getOrDefault(Facet.KIND, Set.of());
    CourseQuery relaxed =
        query
            .withText(CourseText.NONE)
            .withSelections(kinds.isEmpty() ? Map.of() : Map.of(Facet.KIND, kinds))
            .withCertifications(Set.of())
            .withWeek(WeekMask.NONE)
            .withEnded(false)
            .withArea(farther(query.area()))
            .withSort(CourseSort.DISTANCE)
            .withPage(1);
    Cards cards =
        Cards.plain(words, assets, query.today())
            .carrying(new ListLinks(words, asked.form()).carried());
    List<CourseHit> hits = search.search(relaxed).hits();
    return hits.stream()
        .limit(MOST_CARDS)
        .map(hit -> cards.card(hit, hits.indexOf(hit) + 1))
        .toList();
  }

  private static SearchArea farther(SearchArea area) {
    return area instanceof SearchArea.Around around
        ? new SearchArea.Around(around.latitude(), around.longitude(), FARTHEST_KM)
        : area;
  }
}
