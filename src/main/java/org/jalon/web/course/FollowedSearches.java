package org.jalon.web.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.search.CourseQuery;
import org.jalon.web.Words;
import org.springframework.stereotype.Component;

/** Searches as their addresses say them, for what is no page: feeds and calendars. */
@Component
public final class FollowedSearches {

  private final CourseQueries queries;

  FollowedSearches(CourseQueries queries) {
    this.queries = queries;
  }

  /** What an address asks for. */
  public sealed interface Reading {

    /**
     * A search that can be followed.
     *
     * @param title what is searched, in a few words
     * @param address of its page of results, after the site's
     * @param query what stands behind the path of that page; empty when all is as usual
     */
    record Clear(CourseQuery search, String title, String address, String query)
        implements Reading {}

    /** What the reader must change, in sentences. */
    record Unclear(List<String> problems) implements Reading {}
  }

  /** Which page, which order and whose list does not matter here. */
  public Reading read(Map<String, String[]> parameters, Words words) {
    CourseFormReader.Reading reading = CourseFormReader.read(parameters);
    if (!reading.problems().isEmpty()) {
      return new Reading.Unclear(
          reading.problems().stream()
              .map(problem -> words.get(problem.key(), words.name(problem.value())))
              .toList());
    }
    Asked asked = queries.ask(FollowView.followed(reading.form()), words.language());
    return switch (asked.where()) {
      case Where.Found where -> clear(asked, where, words);
      case Where.Ambiguous several ->
          unclear(words.get("place.ambiguous", words.name(several.text())), several.candidates());
      case Where.Unknown unknown ->
          unclear(words.get("place.unknown", words.name(unknown.text())), unknown.similar());
    };
  }

  private Reading clear(Asked asked, Where.Found where, Words words) {
    return new Reading.Clear(
        queries.query(asked, where),
        new Sentences(words).subject(asked, where),
        CourseAddress.of(words.language().pathCode(), asked.form()),
        CourseAddress.query(asked.form()));
  }

  private static Reading unclear(String sentence, List<Places.Candidate> candidates) {
    List<String> problems = new ArrayList<>(List.of(sentence));
    candidates.forEach(place ->
        problems.add((place.name() + " " + place.detail()).strip() + ": lieu=" + place.key()));
    return new Reading.Unclear(problems);
  }
}
