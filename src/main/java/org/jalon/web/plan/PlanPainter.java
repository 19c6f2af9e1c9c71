package org.jalon.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Draws a {@link Plan}. */
public final class PlanPainter {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 480;

  /** Pins nearer than this share one. */
  private static final double PIN = 30;

  private static final int MOST_NUMBERS = 4;
  private static final int MOST_TOWNS = 12;
  private static final double LETTER = 7.2;
  private static final double LINE = 18;
  private static final double LONGEST_SCALE = 180;

  private static final String TEXT = "font-family=\"sans-serif\" ";

  // Attributes, for the site's policy lets no style stand inside a document.
  private static final String SEA = "fill=\"#dfe8ee\"";
  private static final String LAND = "fill=\"#fbf9f4\" stroke=\"#8a8f98\"";
  private static final String DOT = "fill=\"#3d4450\"";
  private static final String TOWN = TEXT + "fill=\"#3d4450\" font-size=\"13\"";
  private static final String PIN_SHAPE = "fill=\"#14507a\" stroke=\"#fff\" stroke-width=\"2\"";
  private static final String NUMBER =
      TEXT + "fill=\"#fff\" font-size=\"14\" font-weight=\"bold\" text-anchor=\"middle\"";
  private static final String SCALE = "fill=\"none\" stroke=\"#1d232b\" stroke-width=\"2\"";
  private static final String MEASURE = TEXT + "fill=\"#1d232b\" font-size=\"13\"";

  private final List<List<double[]>> land;

  /**
   * @param land outer rings of the ground, each a list of longitude and latitude
   */
  public PlanPainter(List<List<double[]>> land) {
    this.land = land;
  }

  /** An SVG document. */
  public String paint(Plan plan) {
    Projection projection = new Projection(plan.frame(), WIDTH, HEIGHT);
    StringBuilder svg = new StringBuilder(8_000);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(WIDTH + " " + HEIGHT)
        .append("\" width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\">")
        .append("<rect " + SEA + " width=\"100%\" height=\"100%\"/>");
    ground(projection, svg);
    List<Spot> spots = spots(plan.pins(), projection);
    towns(plan.towns(), spots, projection, svg);
    spots.forEach(spot -> pin(spot, svg));
    scale(projection, svg);
    return svg.append("</svg>").toString();
  }

  private void ground(Projection projection, StringBuilder svg) {
    StringBuilder path = new StringBuilder();
    for (List<double[]> ring : land) {
      List<double[]> points =
          ring.stream().map(at -> new double[] {projection.x(at[0]), projection.y(at[1])}).toList();
      String before = "";
      List<double[]> cut = Clip.toRectangle(points, -9, -9, WIDTH + 9.0, HEIGHT + 9.0);
      for (int i = 0; i < cut.size(); i++) {
        String point = Math.round(cut.get(i)[0]) + " " + Math.round(cut.get(i)[1]);
        if (!point.equals(before)) {
          path.append(i == 0 ? 'M' : 'L').append(point);
        }
        before = point;
      }
      path.append(cut.isEmpty() ? "" : "Z");
    }
    if (!path.isEmpty()) {
      svg.append("<path " + LAND + " d=\"").append(path).append("\"/>");
    }
  }

  /** One pin for places that are too near each other to be told apart. */
  private record Spot(double x, double y, List<Integer> numbers) {

    String label() {
      List<String> shown =
          numbers.stream().distinct().limit(MOST_NUMBERS).map(String::valueOf).toList();
      boolean more = numbers.stream().distinct().count() > MOST_NUMBERS;
      return String.join(", ", shown) + (more ? "…" : "");
    }

    double width() {
      return Math.max(28, label().length() * 8 + 14);
    }
  }

  private static List<Spot> spots(List<Plan.Pin> pins, Projection projection) {
    List<Spot> spots = new ArrayList<>();
    for (Plan.Pin pin : pins) {
      double x = projection.x(pin.longitude());
      double y = projection.y(pin.latitude());
      spots.stream()
          .filter(spot -> Math.hypot(spot.x - x, spot.y - y) < PIN)
          .findFirst()
          .orElseGet(() -> {
            Spot spot = new Spot(x, y, new ArrayList<>());
            spots.add(spot);
            return spot;
          })
          .numbers
          .add(pin.number());
    }
    return spots;
  }

  private static void pin(Spot spot, StringBuilder svg) {
    double width = spot.width();
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect "
                + PIN_SHAPE
                + " x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"26\" rx=\"13\"/>"
                + "<text "
                + NUMBER
                + " x=\"%.0f\" y=\"%.0f\">%s</text>",
            spot.x - width / 2,
            spot.y - 13,
            width,
            spot.x,
            spot.y + 5,
            spot.label()));
  }

  private static void towns(
      List<Plan.Town> towns, List<Spot> spots, Projection projection, StringBuilder svg) {
    List<double[]> taken = new ArrayList<>();
    spots.forEach(spot ->
        taken.add(
            new double[] {
              spot.x - spot.width() / 2, spot.y - 13, spot.x + spot.width() / 2, spot.y + 13
            }));
    int drawn = 0;
    for (Plan.Town town : towns) {
      double x = projection.x(town.longitude());
      double y = projection.y(town.latitude());
      double[] box = {x - 4, y - LINE / 2, x + 10 + town.name().length() * LETTER, y + LINE / 2};
      boolean room =
          box[0] > 0
              && box[1] > 0
              && box[2] < WIDTH
              && box[3] < HEIGHT - 2 * LINE
              && taken.stream().noneMatch(other -> overlap(box, other));
      if (room && drawn < MOST_TOWNS) {
        taken.add(box);
        drawn++;
        svg.append(
            String.format(
                Locale.ROOT,
                "<circle "
                    + DOT
                    + " cx=\"%.0f\" cy=\"%.0f\" r=\"3\"/>"
                    + "<text "
                    + TOWN
                    + " x=\"%.0f\" y=\"%.0f\">%s</text>",
                x,
                y,
                x + 7,
                y + 4,
                HtmlUtils.htmlEscape(town.name(), "UTF-8")));
      }
    }
  }

  private static boolean overlap(double[] one, double[] other) {
    return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
  }

  /** The longest round number of metres that has room. */
  private static void scale(Projection projection, StringBuilder svg) {
    double most = projection.metresPerPoint() * LONGEST_SCALE;
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    double metres = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
    double width = metres / projection.metresPerPoint();
    String measure =
        metres >= 1000
            ? String.format(Locale.ROOT, "%.0f km", metres / 1000)
            : String.format(Locale.ROOT, "%.0f m", metres);
    svg.append(
        String.format(
            Locale.ROOT,
            "<path "
                + SCALE
                + " d=\"M16 %1$dv6h%2$.0fv-6\"/>"
                + "<text "
                + MEASURE
                + " x=\"%3$.0f\" y=\"%4$d\">%5$s</text>",
            HEIGHT - 22,
            width,
            width + 24,
            HEIGHT - 13,
            measure));
  }
}
