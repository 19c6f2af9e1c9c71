package org.jalon.web.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jalon.page.Assets;
import org.jalon.page.SiteSettings;
import org.jalon.search.CourseHit;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseResults;
import org.jalon.search.Facet;
import org.jalon.search.WeekMask;
import org.jalon.vocabulary.Delivery;
import org.jalon.web.Link;
import org.jalon.web.Pages;
import org.jalon.web.WebJars;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes pages of results from what the index answers. */
@Component
final class CoursePages {

  private final Assets assets;
  private final SiteSettings settings;
  private final Repairs repairs;

  CoursePages(Assets assets, SiteSettings settings, Repairs repairs) {
    this.assets = assets;
    this.settings = settings;
    this.repairs = repairs;
  }

  /** The page when all could be read and searched. */
  CoursePage of(
      CourseResults results, Asked asked, Where.Found where, CourseQuery query, Words words) {
    CourseForm form = asked.form();
    Cards cards =
        Cards.reasoned(words, assets, query.today(), asked.choices())
            .carrying(new ListLinks(words, form).carried());
    int first = (form.page() - 1) * CourseQuery.PAGE_SIZE + 1;
    List<CardView> stated = new ArrayList<>();
    List<CardView> unstated = new ArrayList<>();
    for (CourseHit hit : results.hits()) {
      (hit.stated() ? stated : unstated)
          .add(cards.card(hit, first + stated.size() + unstated.size()));
    }
    Sentences sentences = new Sentences(words);
    return new CoursePage(
        sentences.heading(asked, where),
        sentences.status(results.total(), asked, where),
        SearchFields.of(asked, where, results, words),
        List.of(),
        null,
        WordChips.of(asked, where, words),
        Chips.of(asked, where, words),
        clear(asked, words),
        Filters.of(results.facets(), asked, words),
        CourseAddress.week(words.language().pathCode(), form),
        stated,
        unstated.isEmpty() ? null : sentences.unstated(asked.choices(), unstated.size()),
        first + stated.size(),
        unstated,
        more(results, asked, words),
        results.total() == 0 ? repairs.of(results, asked, where, query, words) : null,
        Pages.of(
            form.page(),
            CourseQuery.lastPage(results.total()),
            page -> CourseAddress.of(words.language().pathCode(), form.withPage(page)),
            words),
        map(form, results, words));
  }

  private static @Nullable Link clear(Asked asked, Words words) {
    CourseForm form = asked.form();
    return form.choices().filtered() || form.choices().ended()
        ? new Link(
            words.get("filters.clear"),
            CourseAddress.of(words.language().pathCode(), form.withChoices(Choices.NONE)))
        : null;
  }

  private static List<Link> more(CourseResults results, Asked asked, Words words) {
    List<Link> links = new ArrayList<>();
    if (results.remote() > 0) {
      links.add(link(words.get("more.remote", results.remote()), remote(asked), words));
    }
    if (results.other() > 0 && mayWiden(asked)) {
      links.add(
          link(words.get("more.other", results.other()), asked.form().withAllKinds(true), words));
    }
    if (results.otherWeeks() > 0) {
      links.add(
          link(
              words.get("more.weeks", results.otherWeeks()),
              asked.form().withWeek(WeekMask.NONE),
              words));
    }
    if (results.ended() > 0) {
      links.add(
          link(words.get("more.ended", results.ended()), asked.form().withEnded(true), words));
    }
    return links;
  }

  /** Remote courses are the same everywhere. */
  static CourseForm remote(Asked asked) {
    return asked.everywhere().with(Facet.DELIVERY, Set.of(Delivery.REMOTE.code()));
  }

  /** Whether every kind would be more than what is searched. */
  static boolean mayWiden(Asked asked) {
    return !asked.choices().allKinds() && asked.choices().selected(Facet.KIND).isEmpty();
  }

  private static Link link(String text, CourseForm form, Words words) {
    return new Link(text, CourseAddress.of(words.language().pathCode(), form));
  }

  private CoursePage.@Nullable MapView map(CourseForm form, CourseResults results, Words words) {
    if (!settings.map().enabled() || results.total() == 0) {
      return null;
    }
    String list = "/" + words.language().pathCode() + CourseAddress.PATH;
    return new CoursePage.MapView(
        list + "/carte" + CourseAddress.query(form.withPage(1).withList("")),
        list + CourseAddress.query(form.withPlace("").withRadius(CourseForm.DEFAULT_RADIUS)),
        list + "/plan.svg" + CourseAddress.query(form.withList("")),
        settings.map().tilesUrl(),
        settings.map().attribution(),
        WebJars.LEAFLET_FOLDER,
        assets.base() + "outline.json");
  }
}
