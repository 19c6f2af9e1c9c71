package org.jalon.web.takeaway;

import java.util.ArrayList;
import java.util.List;
import org.jalon.language.Languages;
import org.jalon.search.CourseDetail;
import org.jalon.search.Facet;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What to say on the telephone for one course: what it does not state is asked. The Latin letters
 * of each sentence are written by hand in i18n, for no program reads unvocalised Arabic script
 * aloud.
 */
final class PhoneScript {

  private final CourseDetail course;
  private final Words words;
  private final Words french;

  PhoneScript(CourseDetail course, Words words, Words french) {
    this.course = course;
    this.words = words;
    this.french = french;
  }

  /**
   * One sentence.
   *
   * @param french to say
   * @param mine what it means, null for readers of French
   * @param latin the meaning in Latin letters, null where the language is written in them
   */
  record LineView(String french, @Nullable String mine, @Nullable String latin) {}

  List<LineView> lines() {
    List<String> keys = new ArrayList<>(List.of("hello", "slow", "course", "free"));
    if (!stated(Facet.LEVEL)) {
      keys.add("level");
    }
    keys.add("when");
    if (!stated(Facet.PRICE)) {
      keys.add("price");
    }
    if (course.places().isEmpty()) {
      keys.add("where");
    }
    keys.addAll(List.of("bring", "name", "number", "thanks"));
    return keys.stream().map(this::line).toList();
  }

  private boolean stated(Facet facet) {
    return course.facets().getOrDefault(facet, List.of()).stream()
        .anyMatch(code -> !Facet.NOT_STATED.equals(code));
  }

  private LineView line(String key) {
    String said = french.get("phone.say." + key, course.title());
    if (words.language().equals(Languages.byDefault())) {
      return new LineView(said, null, null);
    }
    String mine = words.get("phone.say." + key, words.name(course.title()));
    String latin = words.get("phone.latin." + key, course.title());
    return new LineView(said, mine, latin.equals("-") ? null : latin);
  }
}
