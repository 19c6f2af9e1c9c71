package org.jalon.web.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jalon.search.Facet;
import org.jalon.search.FacetCounts;
import org.jalon.understanding.Meaning;
import org.jalon.understanding.Understood;
import org.jalon.web.OptionView;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Turns counted facets into boxes to tick: only values that give something, or are ticked. A value
 * that words ask for is no box, for unticking it could not take it away.
 */
final class Filters {

  /** Shown open: what nearly everybody needs. */
  private static final Set<Facet> OPEN = Set.of(Facet.LEVEL, Facet.MOMENT);

  private final Asked asked;
  private final Words words;

  private Filters(Asked asked, Words words) {
    this.asked = asked;
    this.words = words;
  }

  static List<FacetView> of(List<FacetCounts> facets, Asked asked, Words words) {
    Filters filters = new Filters(asked, words);
    return facets.stream()
        .map(filters::view)
        .filter(view -> !view.options().isEmpty() || !view.asked().isEmpty())
        .toList();
  }

  private FacetView view(FacetCounts counts) {
    Facet facet = counts.facet();
    return new FacetView(
        facet.parameter(),
        words.get("facet." + facet.parameter()),
        open(facet),
        byWords(counts),
        options(counts));
  }

  private @Nullable String open(Facet facet) {
    return OPEN.contains(facet) || !asked.choices().selected(facet).isEmpty() ? "open" : null;
  }

  private List<FacetView.AskedView> byWords(FacetCounts counts) {
    List<FacetView.AskedView> views = new ArrayList<>();
    for (FacetCounts.Value value : counts.values()) {
      List<Understood.Part> parts = parts(counts.facet(), value.code());
      if (!parts.isEmpty()) {
        String typed = asked.understood().words(parts.getFirst());
        views.add(
            new FacetView.AskedView(
                words.label(counts.facet(), value.code()),
                Integer.toString(value.count()),
                CourseAddress.of(words.language().pathCode(), asked.without(parts)),
                words.get("chip.remove", words.get("chip.words", typed))));
      }
    }
    return views;
  }

  /** The words that ask for a value. */
  private List<Understood.Part> parts(Facet facet, String code) {
    return asked.understood().parts().stream()
        .filter(part ->
            part.meaning() instanceof Meaning.Filter filter
                && filter.selections().getOrDefault(facet, Set.of()).contains(code))
        .toList();
  }

  private List<OptionView> options(FacetCounts counts) {
    Facet facet = counts.facet();
    Choices choices = asked.form().choices();
    List<OptionView> options = new ArrayList<>();
    for (FacetCounts.Value value : counts.values()) {
      boolean checked = choices.selected(facet).contains(value.code());
      boolean offered = checked || (value.count() > 0 && useful(facet, value.code()));
      if (offered && parts(facet, value.code()).isEmpty()) {
        options.add(
            new OptionView(
                facet.parameter(),
                value.code(),
                words.label(facet, value.code()),
                Integer.toString(value.count()),
                checked));
      }
    }
    if (facet == Facet.KIND && choices.allKinds()) {
      int all = counts.values().stream().mapToInt(FacetCounts.Value::count).sum();
      options.addFirst(
          new OptionView(
              facet.parameter(),
              CourseForm.ALL_KINDS,
              words.get("facet.type.tout"),
              Integer.toString(all),
              true));
    }
    return options;
  }

  /** Offers that state nothing are in the results of a soft facet anyway, behind the others. */
  private static boolean useful(Facet facet, String code) {
    return !Facet.NOT_STATED.equals(code) || !facet.soft();
  }
}
