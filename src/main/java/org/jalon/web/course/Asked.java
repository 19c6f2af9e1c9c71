package org.jalon.web.course;

import java.util.Comparator;
import java.util.List;
import org.jalon.search.CourseText;
import org.jalon.understanding.Meaning;
import org.jalon.understanding.Understood;

/**
 * What a reader asks, once their words and their place are understood.
 *
 * @param form the shortest address that says it; its words are those that were typed
 * @param understood nothing when there are no words or they are searched exactly
 * @param choices those of the address and those of the words
 */
record Asked(CourseForm form, Understood understood, Choices choices, Where where) {

  CourseText text() {
    return form.exact() ? CourseText.literally(form.words()) : understood.courseText();
  }

  /** Whether the place that is searched is named by the words. */
  boolean placeInWords() {
    return form.placeIsOpen() && understood.placePart().isPresent();
  }

  /** Whether the part names the place that is searched. */
  boolean searched(Understood.Part part) {
    return placeInWords() && understood.placePart().filter(part::equals).isPresent();
  }

  /** The same search without some of its words. */
  CourseForm without(List<Understood.Part> parts) {
    if (parts.isEmpty()) {
      return form.withPage(1);
    }
    String text = understood.text();
    List<Understood.Part> lastFirst =
        parts.stream().sorted(Comparator.comparing(Understood.Part::start).reversed()).toList();
    for (Understood.Part part : lastFirst) {
      text = new Understood(text, List.of()).without(part);
    }
    return form.withWords(text);
  }

  /** The same search in a place that was chosen instead of the one that words or field name. */
  CourseForm in(String key) {
    return (placeInWords() ? without(understood.placePart().stream().toList()) : form)
        .withPlace(key);
  }

  /** The same search in all France. */
  CourseForm everywhere() {
    List<Understood.Part> places =
        understood.parts().stream()
            .filter(part -> part.meaning() instanceof Meaning.Somewhere)
            .toList();
    return without(places).withPlace("");
  }
}
