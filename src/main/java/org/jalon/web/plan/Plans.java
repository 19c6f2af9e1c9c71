package org.jalon.web.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jalon.page.SiteSettings;
import org.jalon.place.Gazetteer;
import org.jalon.search.SearchArea;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Maps of numbered places, drawn by the server: they need no script and can be printed. */
@Component
public final class Plans {

  private static final int TOWNS = 40;

  private final Gazetteer gazetteer;
  private final String assets;
  private final JsonMapper mapper;
  private volatile @Nullable PlanPainter painter;

  Plans(Gazetteer gazetteer, SiteSettings settings, JsonMapper mapper) {
    this.gazetteer = gazetteer;
    this.assets = settings.assets();
    this.mapper = mapper;
  }

  /**
   * An SVG document that shows all pins.
   *
   * @param pins one at least
   */
  public String draw(List<Plan.Pin> pins) {
    SearchArea.Box frame = Plan.around(pins);
    return painter().paint(new Plan(frame, pins, towns(frame)));
  }

  private List<Plan.Town> towns(SearchArea.Box frame) {
    return gazetteer
        .largestIn(frame.south(), frame.west(), frame.north(), frame.east(), TOWNS)
        .stream()
        .map(place -> new Plan.Town(place.name(), place.latitude(), place.longitude()))
        .toList();
  }

  /** The ground is read when the first map is drawn: most readers never ask for one. */
  private PlanPainter painter() {
    PlanPainter known = painter;
    if (known == null) {
      known = new PlanPainter(land(assets, mapper));
      painter = known;
    }
    return known;
  }

  /** The outer rings of the outline that the interactive map draws too. */
  private static List<List<double[]>> land(String assets, JsonMapper mapper) {
    try (InputStream file =
        new DefaultResourceLoader().getResource(assets + "static/outline.json").getInputStream()) {
      List<List<double[]>> rings = new ArrayList<>();
      for (JsonNode polygon : mapper.readTree(file).get("coordinates")) {
        List<double[]> ring = new ArrayList<>();
        for (JsonNode point : polygon.get(0)) {
          ring.add(new double[] {point.get(0).asDouble(), point.get(1).asDouble()});
        }
        rings.add(ring);
      }
      return rings;
    } catch (IOException e) {
      throw new UncheckedIOException("The outline cannot be read: " + assets, e);
    }
  }
}
