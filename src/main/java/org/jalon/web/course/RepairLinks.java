package org.jalon.web.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseResults;
import org.jalon.search.CourseSearch;
import org.jalon.search.CourseText;
import org.jalon.search.Facet;
import org.jalon.search.SearchArea;
import org.jalon.search.WeekMask;
import org.jalon.understanding.Meaning;
import org.jalon.understanding.Understood;
import org.jalon.web.Link;
import org.jalon.web.Words;

/** Links to what one change of a search without results would find, each with its count. */
final class RepairLinks {

  private static final int MOST = 8;

  private final CourseSearch search;
  private final Asked asked;
  private final Where.Found where;
  private final CourseQuery query;
  private final Words words;
  private final List<Repair> repairs = new ArrayList<>();

  RepairLinks(CourseSearch search, Asked asked, Where.Found where, CourseQuery query, Words words) {
    this.search = search;
    this.asked = asked;
    this.where = where;
    this.query = query;
    this.words = words;
  }

  /** How far a change leads from what was asked, nearest first. */
  private enum Reach {
    SAME_PLACE,
    WIDER,
    REMOTE,
    OTHER_KINDS,
    FRANCE,
    ENDED
  }

  private record Repair(Reach reach, int count, Link link) {}

  List<Link> of(CourseResults results) {
    results.without().forEach(this::withoutFacet);
    withoutWords();
    withoutCertifications();
    if (!query.week().isEmpty()) {
      without(
          count(query.withWeek(WeekMask.NONE)),
          words.get("chip.week"),
          asked.form().withWeek(WeekMask.NONE));
    }
    elsewhere(results);
    return repairs.stream()
        .sorted(
            Comparator.comparing(Repair::reach)
                .thenComparing(Repair::count, Comparator.reverseOrder()))
        .limit(MOST)
        .map(Repair::link)
        .toList();
  }

  /** A facet goes with the words that ask for it; these may ask for more than the facet. */
  private void withoutFacet(Facet facet, int count) {
    if (asked.choices().selected(facet).isEmpty()) {
      return;
    }
    List<Understood.Part> parts =
        asked.understood().parts().stream()
            .filter(part ->
                part.meaning() instanceof Meaning.Filter filter
                    && filter.selections().containsKey(facet))
            .toList();
    boolean alone =
        parts.stream().allMatch(part -> ((Meaning.Filter) part.meaning()).selections().size() == 1);
    if (alone) {
      CourseForm without = asked.without(parts).with(facet, Set.of());
      // Nothing chosen means courses of French; what was counted is every kind.
      CourseForm form = facet == Facet.KIND ? without.withAllKinds(true) : without;
      without(count, name(facet), form);
    }
  }

  private void withoutWords() {
    CourseText text = query.text();
    if (!text.literal().isEmpty()) {
      String typed = words.get("chip.words", text.literal());
      without(count(query.withText(CourseText.NONE)), typed, asked.form().withWords(""));
    }
    int need = 0;
    for (Understood.Part part : asked.understood().parts()) {
      if (part.meaning() instanceof Meaning.Topic || part.meaning() instanceof Meaning.Word) {
        List<CourseText.Need> rest = new ArrayList<>(text.needs());
        rest.remove(need++);
        without(
            count(query.withText(new CourseText(rest, ""))),
            words.get("chip.words", asked.understood().words(part)),
            asked.without(List.of(part)));
      }
    }
  }

  private void withoutCertifications() {
    if (query.certifications().isEmpty()) {
      return;
    }
    List<Understood.Part> parts =
        asked.understood().parts().stream()
            .filter(part -> part.meaning() instanceof Meaning.Certification)
            .toList();
    CourseForm without = asked.without(parts);
    // A code widens the search to every kind: it goes on without the code.
    CourseForm rest = without.withChoices(without.choices().withCertifications(Set.of()));
    without(
        count(query.withCertifications(Set.of())),
        String.join(words.get("list.separator"), query.certifications()),
        asked.choices().allKinds() ? rest.withAllKinds(true) : rest);
  }

  private void elsewhere(CourseResults results) {
    CourseForm form = asked.form();
    int before = 0;
    for (int km : CourseForm.RADII) {
      int found = results.within().getOrDefault(km, 0);
      if (km > form.radiusKm() && found > before) {
        String radius = Integer.toString(km);
        add(
            Reach.WIDER,
            found,
            words.get("zero.radius.count", radius, said(found)),
            form.withRadius(km));
        before = found;
      }
    }
    if (!where.everywhere()) {
      int france = count(query.withArea(new SearchArea.France()));
      add(Reach.FRANCE, france, words.get("zero.france.count", said(france)), asked.everywhere());
    }
    add(
        Reach.REMOTE,
        results.remote(),
        words.get("more.remote", results.remote()),
        CoursePages.remote(asked));
    if (CoursePages.mayWiden(asked)) {
      add(
          Reach.OTHER_KINDS,
          results.other(),
          words.get("more.other", results.other()),
          form.withAllKinds(true));
    }
    add(
        Reach.ENDED,
        results.ended(),
        words.get("more.ended", results.ended()),
        form.withEnded(true));
  }

  private int count(CourseQuery other) {
    return search.search(other.withPage(1)).total();
  }

  private String said(int count) {
    return new Sentences(words).count(count, asked.choices());
  }

  private String name(Facet facet) {
    return words.get("facet." + facet.parameter());
  }

  private void without(int count, String what, CourseForm form) {
    add(Reach.SAME_PLACE, count, words.get("zero.without", what, said(count)), form);
  }

  private void add(Reach reach, int count, String text, CourseForm form) {
    if (count > 0) {
      String address = CourseAddress.of(words.language().pathCode(), form);
      repairs.add(new Repair(reach, count, new Link(text, address)));
    }
  }
}
