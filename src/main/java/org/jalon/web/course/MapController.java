package org.jalon.web.course;

import java.util.List;
import org.jalon.page.NoSuchPageException;
import org.jalon.search.CourseMarker;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSearch;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.MapView;
import org.jalon.search.SearchArea;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** The places of the results, for the map's script: counted cells, or pins when they are few. */
@Controller
class MapController {

  /** More pins would cover each other. */
  private static final int FEW = 30;

  /** From here on a cell says nothing that a list at one point does not say better. */
  private static final double STREET_DEGREES = 0.02;

  private static final int MOST = 400;
  private static final int MOST_COLUMNS = 32;

  private final CourseSearch search;
  private final CourseQueries queries;
  private final MapFrames frames;
  private final Freshness freshness;

  MapController(CourseSearch search, CourseQueries queries, MapFrames frames, Freshness freshness) {
    this.search = search;
    this.queries = queries;
    this.frames = frames;
    this.freshness = freshness;
  }

  /**
   * @param base what an id is appended to for the course's page
   * @param frame south, west, north, east of what was counted
   * @param cells latitude, longitude, number of places
   * @param markers id, title, latitude, longitude, and 1 when only the town is known
   * @param total offers found, those without a place included
   */
  record Answer(
      String base,
      List<Double> frame,
      List<List<Number>> cells,
      List<List<Object>> markers,
      int total) {}

  /**
   * @param view the frame the reader has moved the map to; everything that matches in it is shown.
   *     Without one, the map opens with the results, and nothing else is on it
   * @param columns cells side by side
   */
  @GetMapping(path = "/{lang}/cours/carte", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Answer> places(
      @RequestParam(name = "vue", defaultValue = "") String view,
      @RequestParam(name = "colonnes", defaultValue = "12") String columns,
      Words words,
      ServletWebRequest request) {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
    if (freshness.unchanged(request, "-m")) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
    }
    CourseFormReader.Reading reading = CourseFormReader.read(request.getParameterMap());
    Asked asked = queries.ask(reading.form().withPage(1), words.language());
    if (!reading.problems().isEmpty()
        || !columns.matches("\\d{1,4}")
        || !(asked.where() instanceof Where.Found where)) {
      throw new NoSuchPageException();
    }
    CourseQuery query = queries.query(asked, where);
    int across = Math.clamp(Integer.parseInt(columns), 1, MOST_COLUMNS);
    String base = "/" + words.language().pathCode() + "/cours/";
    return ResponseEntity.ok(
        view.isEmpty() ? opening(query, across, base) : moved(query, view, across, base));
  }

  /** Results overseas only: the frame grows until something is in it. */
  private Answer opening(CourseQuery query, int across, String base) {
    SearchArea.Box frame = frames.of(query.area());
    MapView shown = search.map(query, frame, across, FEW);
    if (shown.cells().isEmpty() && shown.markers().isEmpty()) {
      frame = MapFrames.OVERSEAS;
      shown = search.map(query, frame, MOST_COLUMNS, FEW);
    }
    return answer(shown, frame, base);
  }

  private Answer moved(CourseQuery query, String view, int across, String base) {
    SearchArea.Box frame = MapFrames.read(view).orElseThrow(NoSuchPageException::new);
    boolean street = frame.north() - frame.south() < STREET_DEGREES;
    return answer(
        search.map(query.withArea(frame), frame, across, street ? MOST : FEW), frame, base);
  }

  private static Answer answer(MapView shown, SearchArea.Box frame, String base) {
    return new Answer(
        base,
        List.of(frame.south(), frame.west(), frame.north(), frame.east()),
        shown.cells().stream()
            .map(cell ->
                List.<Number>of(
                    rounded(cell.latitude(), 1000), rounded(cell.longitude(), 1000), cell.count()))
            .toList(),
        shown.markers().stream().map(MapController::marker).toList(),
        shown.total());
  }

  private static List<Object> marker(CourseMarker marker) {
    return List.of(
        marker.id(),
        marker.title(),
        // Five decimals are a metre.
        rounded(marker.latitude(), 100_000),
        rounded(marker.longitude(), 100_000),
        marker.approximate() ? 1 : 0);
  }

  private static double rounded(double degrees, int parts) {
    return (double) Math.round(degrees * parts) / parts;
  }
}
