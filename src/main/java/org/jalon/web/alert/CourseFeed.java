package org.jalon.web.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jalon.page.Assets;
import org.jalon.page.SiteSettings;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSearch;
import org.jalon.search.CourseSort;
import org.jalon.web.Words;
import org.jalon.web.course.CardView;
import org.jalon.web.course.Cards;
import org.jalon.web.course.FollowedSearches.Reading;
import org.springframework.stereotype.Component;

/** The courses of a search that changed last, as an Atom feed. */
@Component
final class CourseFeed {

  private static final int MOST_ENTRIES = 50;

  private final CourseSearch search;
  private final Changes changes;
  private final Assets assets;
  private final SiteSettings settings;

  CourseFeed(CourseSearch search, Changes changes, Assets assets, SiteSettings settings) {
    this.search = search;
    this.changes = changes;
    this.assets = assets;
    this.settings = settings;
  }

  String write(Reading.Clear found, Words words) {
    CourseQuery query = found.search().withSort(CourseSort.CHANGE);
    Cards cards = Cards.plain(words, assets, query.today());
    List<AtomWriter.Entry> entries = new ArrayList<>();
    for (CourseCard card : search.list(query, MOST_ENTRIES)) {
      entries.add(entry(card, cards.card(card, 1), query.today(), words));
    }
    entries.sort(Comparator.comparing(AtomWriter.Entry::updated).reversed());
    String self =
        settings.absolute("/" + words.language().pathCode() + "/cours.atom" + found.query());
    return AtomWriter.write(
        new AtomWriter.Feed(
            words.language().tag(),
            self,
            words.get("title.with-site", words.get("alert.feed", found.title())),
            words.get("site.name"),
            settings.absolute(found.address()),
            entries.isEmpty() ? search.state().updated() : entries.getFirst().updated()),
        entries);
  }

  private AtomWriter.Entry entry(CourseCard card, CardView view, LocalDate today, Words words) {
    Instant updated = changes.of(card, today);
    return new AtomWriter.Entry(
        Changes.id(settings, card.id()),
        view.title() + view.hint(),
        settings.absolute(view.href()),
        updated,
        summary(view, words));
  }

  private static String summary(CardView view, Words words) {
    List<String> parts = new ArrayList<>();
    parts.add(view.kinds());
    if (view.town() != null) {
      parts.add(words.name(view.town()));
    }
    view.facts().forEach(fact -> parts.add(fact.text()));
    return String.join(" · ", parts);
  }
}
