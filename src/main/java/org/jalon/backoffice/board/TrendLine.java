package org.jalon.backoffice.board;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jalon.backoffice.view.Phrases;
import org.jalon.offer.FindingStatistics.Trend;

/**
 * A rule over the last days, ready to print.
 *
 * @param difference against the first of the days; empty for none
 * @param curve points of a line 80 wide and 20 high; empty for a single day
 * @param told the same in words
 */
record TrendLine(
    String rule,
    String title,
    String effect,
    String effectText,
    String now,
    String offers,
    String difference,
    boolean worse,
    boolean better,
    String curve,
    String told) {

  private static final int WIDTH = 80;
  private static final int HEIGHT = 20;

  static TrendLine of(Trend trend, Phrases phrases) {
    String effect = trend.effect().name();
    return new TrendLine(
        trend.rule(),
        phrases.rule(trend.rule(), "title"),
        effect.toLowerCase(Locale.ROOT),
        phrases.effect(effect),
        phrases.number(trend.now()),
        phrases.number(trend.offers()),
        phrases.difference(trend.difference()),
        trend.difference() > 0,
        trend.difference() < 0,
        curve(trend.findings()),
        phrases.get(
            "board.curve",
            trend.findings().stream().map(phrases::number).collect(Collectors.joining(", "))));
  }

  /** From nought up, so that a small change looks small. */
  private static String curve(List<Integer> values) {
    int most = Math.max(1, values.stream().mapToInt(Integer::intValue).max().orElse(1));
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < values.size() && values.size() > 1; i++) {
      double x = 1 + (WIDTH - 2.0) * i / (values.size() - 1);
      double y = 1 + (HEIGHT - 2.0) * (most - values.get(i)) / most;
      points.append(String.format(Locale.ROOT, "%s%.1f,%.1f", i == 0 ? "" : " ", x, y));
    }
    return points.toString();
  }
}
