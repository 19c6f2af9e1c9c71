package org.jalon.web.course;

import java.util.List;
import org.jalon.page.NoSuchPageException;
import org.jalon.search.CourseMarker;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSearch;
import org.jalon.search.IndexNotReadyException;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** The places of the results, for the map's script. */
@Controller
class MapController {

  /** More would be slow to draw on a phone; the list is complete anyway. */
  static final int MOST_MARKERS = 1000;

  private final CourseSearch search;
  private final CourseQueries queries;
  private final Freshness freshness;

  MapController(CourseSearch search, CourseQueries queries, Freshness freshness) {
    this.search = search;
    this.queries = queries;
    this.freshness = freshness;
  }

  /**
   * @param base what an id is appended to for the course's page
   * @param markers id, title, latitude, longitude, and 1 when only the town is known
   * @param total offers found, those without a place included
   */
  record Markers(String base, List<List<Object>> markers, int total) {}

  @GetMapping(path = "/{lang}/cours/carte", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Markers> markers(Words words, ServletWebRequest request) {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
    if (freshness.unchanged(request, "-m")) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
    }
    CourseFormReader.Reading reading = CourseFormReader.read(request.getParameterMap());
    Asked asked = queries.ask(reading.form().withPage(1), words.language());
    if (!reading.problems().isEmpty() || !(asked.where() instanceof Where.Found where)) {
      throw new NoSuchPageException();
    }
    CourseQuery query = queries.query(asked, where);
    List<List<Object>> markers =
        search.markers(query, MOST_MARKERS).stream().map(MapController::marker).toList();
    return ResponseEntity.ok(
        new Markers(
            "/" + words.language().pathCode() + "/cours/", markers, search.search(query).total()));
  }

  private static List<Object> marker(CourseMarker marker) {
    return List.of(
        marker.id(),
        marker.title(),
        rounded(marker.latitude()),
        rounded(marker.longitude()),
        marker.approximate() ? 1 : 0);
  }

  /** Five decimals are a metre. */
  private static double rounded(double degrees) {
    return Math.round(degrees * 100_000) / 100_000.0;
  }
}
