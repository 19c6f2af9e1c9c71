package org.jalon.web.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jalon.search.Facet;
import org.jalon.search.FacetCounts;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;

/** Turns counted facets into boxes to tick: only values that give something, or are ticked. */
final class Filters {

  /** Shown open: what nearly everybody needs. */
  private static final Set<Facet> OPEN = Set.of(Facet.LEVEL, Facet.MOMENT);

  private Filters() {}

  static List<FacetView> of(List<FacetCounts> facets, CourseForm form, Words words) {
    List<FacetView> views = new ArrayList<>();
    for (FacetCounts counts : facets) {
      Facet facet = counts.facet();
      List<FacetView.OptionView> options = options(counts, form, words);
      if (!options.isEmpty()) {
        views.add(
            new FacetView(
                facet.parameter(),
                words.get("facet." + facet.parameter()),
                open(facet, form),
                options));
      }
    }
    return views;
  }

  private static @Nullable String open(Facet facet, CourseForm form) {
    return OPEN.contains(facet) || !form.selected(facet).isEmpty() ? "open" : null;
  }

  private static List<FacetView.OptionView> options(
      FacetCounts counts, CourseForm form, Words words) {
    Facet facet = counts.facet();
    Set<String> selected = form.selected(facet);
    List<FacetView.OptionView> options = new ArrayList<>();
    for (FacetCounts.Value value : counts.values()) {
      boolean checked = selected.contains(value.code());
      if (checked || (value.count() > 0 && useful(facet, value.code()))) {
        options.add(
            new FacetView.OptionView(
                value.code(),
                words.label(facet, value.code()),
                Integer.toString(value.count()),
                checked));
      }
    }
    if (facet == Facet.KIND && form.allKinds()) {
      int all = counts.values().stream().mapToInt(FacetCounts.Value::count).sum();
      options.addFirst(
          new FacetView.OptionView(
              CourseForm.ALL_KINDS, words.get("facet.type.tout"), Integer.toString(all), true));
    }
    return options;
  }

  /** Offers that state nothing are in the results of a soft facet anyway, behind the others. */
  private static boolean useful(Facet facet, String code) {
    return !Facet.NOT_STATED.equals(code) || !facet.soft();
  }
}
