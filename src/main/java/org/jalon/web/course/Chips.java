package org.jalon.web.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.search.Facet;
import org.jalon.search.WeekMask;
import org.jalon.web.Words;

/** What narrows the results beside understood words, each with the address that takes it away. */
final class Chips {

  private final String language;
  private final Words words;
  private final List<CoursePage.ChipView> chips = new ArrayList<>();

  private Chips(Words words) {
    this.words = words;
    this.language = words.language().pathCode();
  }

  static List<CoursePage.ChipView> of(Asked asked, Where.Found where, Words words) {
    Chips chips = new Chips(words);
    CourseForm form = asked.form();
    Choices choices = form.choices();
    if (form.exact()) {
      chips.add(words.get("chip.words", form.words()), form.withWords(""));
      chips.add(words.get("chip.exact"), form.withExact(false));
    }
    if (!where.everywhere() && !asked.placeInWords()) {
      chips.add(new Sentences(words).where(form, where), form.withPlace(""));
    }
    if (choices.allKinds()) {
      chips.add(words.get("facet.type.tout"), form.withAllKinds(false));
    }
    choices
        .selections()
        .forEach((facet, codes) ->
            codes.forEach(code ->
                chips.add(
                    text(facet, Set.of(code), words),
                    form.withChoices(choices.without(facet, code)))));
    for (String code : choices.certifications()) {
      Set<String> others = new TreeSet<>(choices.certifications());
      others.remove(code);
      chips.add(code, form.withChoices(choices.withCertifications(others)));
    }
    if (!choices.week().isEmpty()) {
      chips.add(words.get("chip.week"), form.withWeek(WeekMask.NONE));
    }
    if (choices.ended()) {
      chips.add(words.get("filters.ended"), form.withEnded(false));
    }
    return chips.chips;
  }

  /** A bare code does not say what it filters: entry or target level, access, “not stated”. */
  static String text(Facet facet, Set<String> codes, Words words) {
    List<String> ordered =
        codes.stream().sorted(Comparator.comparing(facet.codes()::indexOf)).toList();
    return words.get(
        "chip.filter", words.get("facet." + facet.parameter()), words.labels(facet, ordered));
  }

  private void add(String text, CourseForm without) {
    chips.add(
        new CoursePage.ChipView(
            text, CourseAddress.of(language, without), words.get("chip.remove", text)));
  }
}
