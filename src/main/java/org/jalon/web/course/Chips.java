package org.jalon.web.course;

import java.util.ArrayList;
import java.util.List;
import org.jalon.search.Facet;
import org.jalon.web.Words;

/** What narrows the results, each with the address that takes it away. */
final class Chips {

  private final String language;
  private final Words words;
  private final List<CoursePage.ChipView> chips = new ArrayList<>();

  private Chips(Words words) {
    this.words = words;
    this.language = words.language().pathCode();
  }

  static List<CoursePage.ChipView> of(CourseForm form, Where.Found where, Words words) {
    Chips chips = new Chips(words);
    if (!form.words().isEmpty()) {
      chips.add(words.get("chip.words", form.words()), form.withWords(""));
    }
    if (!where.everywhere()) {
      chips.add(new Sentences(words).where(form, where), form.withPlace(""));
    }
    if (form.allKinds()) {
      chips.add(words.get("facet.type.tout"), form.withAllKinds(false));
    }
    form.selections()
        .forEach((facet, codes) ->
            codes.forEach(code -> chips.add(chips.text(facet, code), form.without(facet, code))));
    if (!form.certification().isEmpty()) {
      chips.add(form.certification(), form.withoutCertification());
    }
    if (form.ended()) {
      chips.add(words.get("filters.ended"), form.withEnded(false));
    }
    return chips.chips;
  }

  /** A bare code does not say what it filters: entry or target level, access, “not stated”. */
  private String text(Facet facet, String code) {
    return words.get(
        "chip.filter", words.get("facet." + facet.parameter()), words.label(facet, code));
  }

  private void add(String text, CourseForm without) {
    chips.add(
        new CoursePage.ChipView(
            text, CourseAddress.of(language, without), words.get("chip.remove", text)));
  }
}
