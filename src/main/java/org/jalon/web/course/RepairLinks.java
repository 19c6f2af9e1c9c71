package org.jalon.web.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jalon.search.CourseResults;
import org.jalon.search.CourseSearch;
import org.jalon.search.Facet;
import org.jalon.search.WeekMask;
import org.jalon.understanding.Meaning;
import org.jalon.understanding.Understood;
import org.jalon.web.Link;
import org.jalon.web.Words;

/** Links to what one change of a search without results would find, each with its count. */
final class RepairLinks {

  private static final int MOST = 8;

  private final CourseSearch search;
  private final CourseQueries queries;
  private final Asked asked;
  private final Where.Found where;
  private final Words words;
  private final List<Repair> repairs = new ArrayList<>();

  RepairLinks(
      CourseSearch search, CourseQueries queries, Asked asked, Where.Found where, Words words) {
    this.search = search;
    this.queries = queries;
    this.asked = asked;
    this.where = where;
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
    CourseForm form = asked.form();
    results.without().forEach(this::withoutFacet);
    withoutWords();
    withoutCertifications();
    if (!asked.choices().week().isEmpty()) {
      without(words.get("chip.week"), form.withWeek(WeekMask.NONE));
    }
    wider(results);
    add(
        Reach.REMOTE,
        results.remote(),
        words.get("more.remote", results.remote()),
        CoursePages.remote(asked));
    if (CoursePages.mayWiden(asked)) {
      String text = words.get("more.other", results.other());
      add(Reach.OTHER_KINDS, results.other(), text, form.withAllKinds(true));
    }
    String ended = words.get("more.ended", results.ended());
    add(Reach.ENDED, results.ended(), ended, form.withEnded(true));
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
        parts(meaning ->
            meaning instanceof Meaning.Filter filter && filter.selections().containsKey(facet));
    CourseForm form = asked.without(parts).with(facet, Set.of());
    String name = words.get("facet." + facet.parameter());
    if (facet == Facet.KIND) {
      // Nothing chosen means courses of French; what was counted is every kind.
      without(name, form.withAllKinds(true));
    } else if (parts.isEmpty()) {
      add(Reach.SAME_PLACE, count, without(name, count, asked.choices()), form);
    } else {
      without(name, form);
    }
  }

  private void withoutWords() {
    if (asked.form().exact()) {
      without(words.get("chip.words", asked.form().words()), asked.form().withWords(""));
      without(words.get("chip.exact"), asked.form().withExact(false));
    }
    parts(meaning -> meaning instanceof Meaning.Topic || meaning instanceof Meaning.Word).stream()
        .limit(MOST)
        .forEach(part ->
            without(
                words.get("chip.words", asked.understood().words(part)),
                asked.without(List.of(part))));
  }

  private void withoutCertifications() {
    Set<String> codes = asked.choices().certifications();
    if (!codes.isEmpty()) {
      CourseForm form = asked.without(parts(Meaning.Certification.class::isInstance));
      without(
          String.join(words.get("list.separator"), codes),
          form.withChoices(form.choices().withCertifications(Set.of())));
    }
  }

  private void wider(CourseResults results) {
    int before = 0;
    for (int km : CourseForm.RADII) {
      int found = results.within().getOrDefault(km, 0);
      if (km > asked.form().radiusKm() && found > before) {
        String count = new Sentences(words).count(found, asked.choices());
        String text = words.get("zero.radius.count", Integer.toString(km), count);
        add(Reach.WIDER, found, text, asked.form().withRadius(km));
        before = found;
      }
    }
    if (!where.everywhere()) {
      CourseForm france = asked.everywhere();
      int found = count(queries.ask(france, words.language()));
      String count = new Sentences(words).count(found, asked.choices());
      add(Reach.FRANCE, found, words.get("zero.france.count", count), france);
    }
  }

  private List<Understood.Part> parts(Predicate<Meaning> wanted) {
    return asked.understood().parts().stream().filter(part -> wanted.test(part.meaning())).toList();
  }

  /** Taking words away may change what the others mean: such a search is asked in full. */
  private void without(String what, CourseForm form) {
    Asked other = queries.ask(form, words.language());
    int count = count(other);
    add(Reach.SAME_PLACE, count, without(what, count, other.choices()), other.form());
  }

  private String without(String what, int count, Choices choices) {
    return words.get("zero.without", what, new Sentences(words).count(count, choices));
  }

  private int count(Asked other) {
    return other.where() instanceof Where.Found found
        ? search.count(queries.query(other, found))
        : 0;
  }

  private void add(Reach reach, int count, String text, CourseForm form) {
    if (count > 0) {
      String address = CourseAddress.of(words.language().pathCode(), form);
      repairs.add(new Repair(reach, count, new Link(text, address)));
    }
  }
}
