package org.jalon.web.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.page.Assets;
import org.jalon.search.CourseDetail;
import org.jalon.search.Facet;
import org.jalon.web.Words;
import org.jalon.web.course.CourseDetailPage.RowView;

/** What a provider can tell at a glance to be right or wrong. */
final class ProviderFacts {

  private static final String BETWEEN = " · ";

  private final CourseDetail course;
  private final Words words;
  private final String icons;
  private final List<RowView> rows = new ArrayList<>();

  private ProviderFacts(CourseDetail course, Words words, Assets assets) {
    this.course = course;
    this.words = words;
    this.icons = assets.links().icons();
  }

  static List<RowView> of(CourseDetail course, Words words, Assets assets) {
    ProviderFacts facts = new ProviderFacts(course, words, assets);
    facts.add("pin", "provider.place", facts.places(), true);
    facts.add("calendar", "provider.dates", facts.dates(), false);
    facts.add("clock", "provider.hours", course.texts().rhythm(), true);
    facts.add("phone", "provider.phone", facts.phones(), true);
    facts.add("level", "facet.niveau", facts.labels(Facet.LEVEL), false);
    facts.add("euro", "facet.prix", facts.labels(Facet.PRICE), false);
    return List.copyOf(facts.rows);
  }

  private void add(String icon, String key, String text, boolean french) {
    boolean said = !text.isEmpty();
    rows.add(
        new RowView(
            icons + "#" + icon,
            words.get(key),
            said ? text : words.get("facet.non-precise"),
            said && french));
  }

  private String labels(Facet facet) {
    return words.labels(facet, course.facets().getOrDefault(facet, List.of()));
  }

  private String places() {
    return course.places().stream()
        .map(CourseDetail.Place::address)
        .map(address ->
            Stream.concat(
                    address.lines().stream(),
                    Stream.of((address.postalCode() + " " + address.town()).strip()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", ")))
        .filter(line -> !line.isEmpty())
        .distinct()
        .collect(Collectors.joining(BETWEEN));
  }

  private String dates() {
    return course.sessions().stream()
        .map(session ->
            Stream.of(session.start(), session.end())
                .map(words::date)
                .filter(day -> !day.isEmpty())
                .collect(Collectors.joining(" – ")))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(BETWEEN));
  }

  private String phones() {
    return Stream.of(
            course.contacts().stream(),
            course.places().stream().flatMap(place -> place.contacts().stream()),
            course.trainers().stream().flatMap(trainer -> trainer.contacts().stream()))
        .flatMap(contacts -> contacts)
        .flatMap(contact -> Stream.concat(contact.phones().stream(), contact.mobiles().stream()))
        .distinct()
        .collect(Collectors.joining(BETWEEN));
  }
}
