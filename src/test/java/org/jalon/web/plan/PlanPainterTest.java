package org.jalon.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanPainterTest {

  private static final List<List<double[]>> LAND =
      List.of(
          List.of(
              new double[] {-5, 42},
              new double[] {8, 42},
              new double[] {8, 51},
              new double[] {-5, 51}));

  private final PlanPainter painter = new PlanPainter(LAND);

  @Test
  void pins_have_the_numbers_of_the_list_and_near_ones_share_one() {
    List<Plan.Pin> pins =
        List.of(
            new Plan.Pin(1, 45.75, 4.85),
            new Plan.Pin(2, 45.75, 4.85),
            new Plan.Pin(3, 45.80, 4.95));

    String svg =
        painter.paint(
            new Plan(
                Plan.around(pins), pins, List.of(new Plan.Town("L'Écluse & Cie", 45.76, 4.90))));

    assertThat(svg).contains(">1, 2<").contains(">3<").contains("L&#39;Écluse &amp; Cie");
    assertThat(svg).contains(" km</text>").endsWith("</svg>");
  }

  @Test
  void colours_need_no_style_which_the_sites_policy_would_stop() {
    List<Plan.Pin> pins = List.of(new Plan.Pin(7, 48.85, 2.35));

    String svg = painter.paint(new Plan(Plan.around(pins), pins, List.of()));

    assertThat(svg).contains("fill=\"#fbf9f4\"").doesNotContain("<style").doesNotContain("class=");
  }
}
