package org.jalon.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jalon.offer.FindingStatistics;
import org.jalon.offer.FindingStatistics.Trend;
import org.jalon.run.Effect;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A region at a glance. */
class BoardTest extends BackOfficeSite {

  @Autowired JdbcClient database;
  @Autowired FindingStatistics statistics;

  @Test
  void a_region_shows_todays_run_rules_the_oldest_findings_and_who_is_touched() {
    String page = signedIn("ana").get("/backoffice/regions/84").body();

    assertThat(page)
        .contains("<h1>Auvergne-Rhône-Alpes</h1>")
        .contains("/backoffice/runs/" + nights().held)
        .contains("OFF-12", "/backoffice/findings?source=ara&amp;rule=OFF-12")
        .contains("/backoffice/offers/ara_", "aujourd’hui")
        .contains("/fr/pro?organisme=")
        .contains("/backoffice/regions/84.csv", "/backoffice/regions/84.atom");
    assertThat(signedIn("camille").get("/backoffice").body())
        .contains("href=\"/backoffice/regions/84\"", "href=\"/backoffice/regions/53\"");
  }

  @Test
  void the_board_of_another_region_is_not_there() {
    Visitor ana = signedIn("ana");

    for (String path : List.of("53", "53.csv", "53.atom", "99", "99.csv")) {
      assertThat(ana.get("/backoffice/regions/" + path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(visitor().get("/backoffice/regions/84").statusCode()).isEqualTo(302);
  }

  @Test
  void the_table_says_rules_findings_and_organisations() {
    String csv = signedIn("ana").get("/backoffice/regions/84.csv").body();

    assertThat(csv)
        .startsWith("\uFEFF")
        .contains(
            "Constats par règle", "OFF-12", "Les plus anciens", "Organismes les plus touchés");
  }

  @Test
  void the_trend_counts_the_last_run_of_each_day_and_keeps_what_stood_before() {
    Instant today = Instant.now();
    night("trend-a", 3, today.minus(Duration.ofDays(2)), 10);
    night("trend-a", 3, today.minus(Duration.ofDays(1)), 99);
    night("trend-a", 3, today.minus(Duration.ofDays(1)), 8);
    night("trend-b", 3, today.minus(Duration.ofDays(2)), 1);
    night("trend-b", 3, today, 5);

    FindingStatistics.Trends trends = statistics.trends(Set.of("trend-a", "trend-b"));

    assertThat(trends.days()).hasSize(3).isSorted();
    assertThat(trends.rules())
        .containsExactly(new Trend("OFF-12", Effect.ALERT, List.of(11, 9, 13), 6));
    assertThat(trends.rules().getFirst().difference()).isEqualTo(2);
  }

  @Test
  void a_rule_that_is_mended_stays_at_nought_for_as_long_as_the_trend_tells() {
    Instant today = Instant.now();
    night("mended", 3, today.minus(Duration.ofDays(3)), 4);
    night("mended", 0, today, 0);

    assertThat(statistics.trends(Set.of("mended")).rules())
        .containsExactly(new Trend("OFF-12", Effect.ALERT, List.of(4, 0), 0));
  }

  @Test
  void where_nothing_ever_ran_there_is_nothing_to_tell() {
    assertThat(statistics.trends(Set.of()))
        .extracting("days", "rules")
        .containsExactly(List.of(), List.of());
    assertThat(statistics.touched(Set.of("nowhere"), 20)).isEmpty();
    assertThat(statistics.shares(Set.of())).isEmpty();
  }

  private void night(String source, int offers, Instant finished, int findings) {
    database
        .sql(
            "insert into source (key, name, profile, demonstration) values (?, ?, 'current', false)"
                + " on conflict do nothing")
        .params(source, source)
        .update();
    long run =
        database
            .sql(
                "insert into run (id, source_key, status, started, finished, file_hash, read, added,"
                    + " changed, unchanged, withdrawn, findings, fault) values"
                    + " (nextval('run_seq'), ?, 'committed', ?, ?, '', 0, 0,"
                    + " 0, 0, 0, ?, '') returning id")
            .params(source, Timestamp.from(finished), Timestamp.from(finished), findings)
            .query(Long.class)
            .single();
    if (findings > 0) {
      database
          .sql("insert into run_rule values (?, 'OFF-12', 'ALERT', ?, ?)")
          .params(run, findings, offers)
          .update();
    }
  }
}
