package org.jalon.web.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jalon.page.Assets;
import org.jalon.page.SiteSettings;
import org.jalon.search.CourseHit;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseResults;
import org.jalon.search.Facet;
import org.jalon.search.SearchArea;
import org.jalon.vocabulary.Delivery;
import org.jalon.web.Link;
import org.jalon.web.WebJars;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes pages of results from what the index answers. */
@Component
final class CoursePages {

  private final Assets assets;
  private final SiteSettings settings;

  CoursePages(Assets assets, SiteSettings settings) {
    this.assets = assets;
    this.settings = settings;
  }

  /** The page when all could be read and searched. */
  CoursePage of(
      CourseResults results, CourseForm form, Where.Found where, LocalDate today, Words words) {
    Cards cards = new Cards(words, assets, today);
    int first = (form.page() - 1) * CourseQuery.PAGE_SIZE + 1;
    List<CardView> stated = new ArrayList<>();
    List<CardView> unstated = new ArrayList<>();
    for (CourseHit hit : results.hits()) {
      (hit.stated() ? stated : unstated)
          .add(cards.card(hit, first + stated.size() + unstated.size()));
    }
    Sentences sentences = new Sentences(words);
    return new CoursePage(
        sentences.heading(form, where),
        sentences.status(results.total(), form, where),
        SearchFields.of(form, where, results, words),
        List.of(),
        null,
        Chips.of(form, where, words),
        clear(form, words),
        Filters.of(results.facets(), form, words),
        stated,
        unstated.isEmpty() ? null : sentences.unstated(form, unstated.size()),
        first + stated.size(),
        unstated,
        more(results, form, words),
        results.total() == 0 ? zero(results, form, where, words) : null,
        Pagination.of(form, results.total(), words),
        map(form, results, words));
  }

  /** The page that asks which place, or says that there is none. */
  CoursePage asking(CourseForm form, Where where, Words words) {
    CoursePage.QuestionView question =
        switch (where) {
          case Where.Ambiguous several ->
              question(
                  words.get("place.ambiguous", words.name(several.text())),
                  null,
                  several.candidates(),
                  form,
                  words);
          case Where.Unknown unknown ->
              question(
                  words.get("place.unknown", words.name(unknown.text())),
                  words.get("place.unknown.hint"),
                  unknown.similar(),
                  form,
                  words);
          case Where.Found found -> throw new IllegalArgumentException("no question: " + found);
        };
    return unsearched(SearchFields.asking(form, words), List.of(), question, words);
  }

  /** The page that says what cannot be searched and how to change it. */
  CoursePage refusing(CourseForm form, List<Problem> problems, Words words) {
    List<CoursePage.ProblemView> views =
        problems.stream()
            .map(problem ->
                new CoursePage.ProblemView(
                    SearchFields.id(problem.field()),
                    words.get(problem.key(), words.name(problem.value()))))
            .toList();
    return unsearched(SearchFields.refusing(form, problems, words), views, null, words);
  }

  /** The page of a number that does not exist. */
  CoursePage beyond(CourseForm form, int total, Words words) {
    int last = Pagination.last(total);
    Link link =
        new Link(
            words.get("pages.last", Integer.toString(last)),
            CourseAddress.of(words.language().pathCode(), form.withPage(last)));
    CoursePage.ProblemView problem =
        new CoursePage.ProblemView(
            "results",
            words.get("pages.beyond", Integer.toString(form.page()), Integer.toString(last)));
    CoursePage page =
        unsearched(SearchFields.refusing(form, List.of(), words), List.of(problem), null, words);
    return new CoursePage(
        page.heading(),
        null,
        page.form(),
        page.problems(),
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        null,
        1,
        List.of(),
        List.of(link),
        null,
        null,
        null);
  }

  private static CoursePage unsearched(
      FormView form,
      List<CoursePage.ProblemView> problems,
      CoursePage.@Nullable QuestionView question,
      Words words) {
    return new CoursePage(
        words.get("results.title"),
        null,
        form,
        problems,
        question,
        List.of(),
        null,
        List.of(),
        List.of(),
        null,
        1,
        List.of(),
        List.of(),
        null,
        null,
        null);
  }

  private static CoursePage.QuestionView question(
      String text,
      @Nullable String hint,
      List<Places.Candidate> candidates,
      CourseForm form,
      Words words) {
    String language = words.language().pathCode();
    return new CoursePage.QuestionView(
        text,
        hint,
        candidates.stream()
            .map(place ->
                new CoursePage.PlaceView(
                    place.name(),
                    place.detail(),
                    CourseAddress.of(language, form.withPlace(place.key()))))
            .toList());
  }

  private static @Nullable Link clear(CourseForm form, Words words) {
    return form.filtered() || form.ended()
        ? new Link(
            words.get("filters.clear"),
            CourseAddress.of(words.language().pathCode(), form.withoutFilters()))
        : null;
  }

  private static List<Link> more(CourseResults results, CourseForm form, Words words) {
    List<Link> links = new ArrayList<>();
    String language = words.language().pathCode();
    if (results.remote() > 0) {
      CourseForm remote = form.withPlace("").with(Facet.DELIVERY, Set.of(Delivery.REMOTE.code()));
      links.add(
          new Link(words.get("more.remote", results.remote()), CourseAddress.of(language, remote)));
    }
    if (results.other() > 0 && !form.allKinds() && form.selected(Facet.KIND).isEmpty()) {
      links.add(
          new Link(
              words.get("more.other", results.other()),
              CourseAddress.of(language, form.withAllKinds(true))));
    }
    if (results.ended() > 0) {
      links.add(
          new Link(
              words.get("more.ended", results.ended()),
              CourseAddress.of(language, form.withEnded(true))));
    }
    return links;
  }

  private static CoursePage.ZeroView zero(
      CourseResults results, CourseForm form, Where.Found where, Words words) {
    String language = words.language().pathCode();
    List<Link> changes = new ArrayList<>();
    if (form.filtered() || !form.selected(Facet.KIND).isEmpty()) {
      changes.add(
          new Link(words.get("zero.filters"), CourseAddress.of(language, form.withoutFilters())));
    }
    if (where.area() instanceof SearchArea.Around) {
      CourseForm.RADII.stream()
          .filter(km -> km > form.radiusKm())
          .forEach(km ->
              changes.add(
                  new Link(
                      words.get("zero.radius", Integer.toString(km)),
                      CourseAddress.of(language, form.withRadius(km)))));
    }
    if (!form.words().isEmpty()) {
      changes.add(
          new Link(words.get("zero.words"), CourseAddress.of(language, form.withWords(""))));
    }
    if (!where.everywhere()) {
      changes.add(
          new Link(words.get("zero.france"), CourseAddress.of(language, form.withPlace(""))));
    }
    changes.addAll(more(results, form, words));
    changes.add(new Link(words.get("zero.departments"), "/" + language + "/departements"));
    return new CoursePage.ZeroView(changes);
  }

  private CoursePage.@Nullable MapView map(CourseForm form, CourseResults results, Words words) {
    if (!settings.map().enabled() || results.total() == 0) {
      return null;
    }
    String list = "/" + words.language().pathCode() + CourseAddress.PATH;
    return new CoursePage.MapView(
        list + "/carte" + CourseAddress.query(form.withPage(1)),
        list + CourseAddress.query(form.withPlace("").withRadius(CourseForm.DEFAULT_RADIUS)),
        list + "/plan.svg" + CourseAddress.query(form),
        settings.map().tilesUrl(),
        settings.map().attribution(),
        WebJars.LEAFLET_FOLDER,
        assets.base() + "outline.json");
  }
}
