package org.jalon.web.list;

import java.util.ArrayList;
import java.util.List;
import org.jalon.page.Assets;
import org.jalon.page.SiteSettings;
import org.jalon.web.Link;
import org.jalon.web.Words;
import org.jalon.web.course.Cards;
import org.jalon.web.course.Contacts;
import org.jalon.web.course.ListLinks;
import org.jalon.web.list.token.CourseList;
import org.jalon.web.list.token.ListTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes pages of lists. */
@Component
final class ListPages {

  /** Whom to call: a sheet with more of them is read by nobody. */
  private static final int MOST_CONTACTS = 2;

  private final ListedCourses courses;
  private final ListTokens tokens;
  private final Assets assets;
  private final SiteSettings settings;

  ListPages(ListedCourses courses, ListTokens tokens, Assets assets, SiteSettings settings) {
    this.courses = courses;
    this.tokens = tokens;
    this.assets = assets;
    this.settings = settings;
  }

  /** A list as its link says it, or the empty one. */
  ListPage whole(CourseList list, @Nullable String problem, ListLinks links, Words words) {
    ListedCourses.Found found = courses.find(list);
    String token = tokens.of(list);
    int gone = found.withdrawn() + found.unknown();
    return new ListPage(
        heading(found.there().size(), words),
        problem,
        null,
        gone == 0 ? null : words.get("list.gone", gone),
        views(found, token, links, words),
        plan(found, token, words),
        token,
        list.isEmpty() ? null : settings.absolute(language(words) + ListLinks.PATH + "/" + token),
        links.results(token),
        links.emptied());
  }

  /**
   * What could be read of a link that is not whole. Ids that nobody knows are not counted: they may
   * never have been on the list.
   */
  ListPage broken(CourseList rest, ListLinks links, Words words) {
    ListedCourses.Found found = courses.find(rest);
    CourseList fresh = found.list();
    return new ListPage(
        words.get("list.broken"),
        words.get(fresh.isEmpty() ? "list.broken.nothing" : "list.broken.some"),
        fresh.isEmpty()
            ? null
            : new Link(words.get("list.rescue", fresh.size()), links.list(tokens.of(fresh))),
        found.withdrawn() == 0 ? null : words.get("list.gone", found.withdrawn()),
        views(found, "", links, words),
        null,
        "",
        null,
        links.results(""),
        links.emptied());
  }

  private static String heading(int there, Words words) {
    return there == 0 ? words.get("list.title") : words.get("list.mine", there);
  }

  private List<ListPage.CourseView> views(
      ListedCourses.Found found, String token, ListLinks links, Words words) {
    ListLinks carrying = links.with(token);
    Cards cards = Cards.plain(words, assets, courses.today()).carrying(carrying.carried());
    List<ListPage.CourseView> views = new ArrayList<>();
    for (ListedCourses.Listed listed : found.there()) {
      String id = listed.card().id();
      views.add(
          new ListPage.CourseView(
              cards.card(listed.card(), views.size() + 1),
              Contacts.of(Contacts.toEnrol(listed.detail()), words).stream()
                  .limit(MOST_CONTACTS)
                  .toList(),
              token.isEmpty()
                  ? null
                  : new Link(
                      words.get("list.remove.name", words.name(listed.card().title())),
                      links.remove(id, token))));
    }
    return views;
  }

  private static @Nullable String plan(ListedCourses.Found found, String token, Words words) {
    boolean placed = found.there().stream().anyMatch(listed -> !listed.card().places().isEmpty());
    return placed ? language(words) + ListLinks.PATH + "/" + token + "/plan.svg" : null;
  }

  private static String language(Words words) {
    return "/" + words.language().pathCode();
  }
}
