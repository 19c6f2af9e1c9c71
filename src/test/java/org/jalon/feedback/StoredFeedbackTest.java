package org.jalon.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jalon.backoffice.BackOfficeSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is said of offers, in a real database. */
class StoredFeedbackTest extends BackOfficeSite {

  private static final String OFFER = "ara_01_A1";

  @Autowired Reports reports;
  @Autowired Statements statements;
  @Autowired FeedbackDesk desk;
  @Autowired Erasure erasure;
  @Autowired JdbcClient database;

  @BeforeEach
  void nothing_was_said() {
    database.sql("delete from report").update();
    database.sql("delete from statement").update();
  }

  private static NewReport report(Reason reason, String words) {
    return new NewReport(OFFER, reason, words, "ar", false);
  }

  private List<Report> all() {
    return desk.list(query(Optional.empty()));
  }

  private static ReportQuery query(Optional<ReportState> state) {
    return new ReportQuery(Set.of(), state, Optional.empty(), "", 1, 100);
  }

  @Test
  void a_report_is_found_by_its_reference_however_it_is_typed() {
    String reference = reports.file(report(Reason.PLACE, "العنوان خطأ 🏚"));

    assertThat(reference).matches("[a-z]{5}-[a-z]{4}-[a-z]{5}");
    assertThat(reports.find(reference.toUpperCase(java.util.Locale.ROOT).replace("-", " ")))
        .get()
        .satisfies(found -> {
          assertThat(found.words()).isEqualTo("العنوان خطأ 🏚");
          assertThat(found.source()).isEqualTo("ara");
          assertThat(found.region()).isNotEmpty();
          assertThat(found.state()).isEqualTo(ReportState.NEW);
          assertThat(found.suspicious()).isFalse();
          assertThat(found.language()).isEqualTo("ar");
        });
    assertThat(reports.find("bcdfg-hjkm-npqrs")).isEmpty();
    assertThat(reports.find("'; drop table report; --")).isEmpty();
    assertThat(reports.find("b".repeat(10_000))).isEmpty();
  }

  @Test
  void the_same_said_twice_is_one_report_and_anything_else_is_another() {
    String reference = reports.file(report(Reason.PLACE, "Faux"));

    assertThat(reports.file(report(Reason.PLACE, "Faux"))).isEqualTo(reference);
    assertThat(reports.file(report(Reason.TIME, "Faux"))).isNotEqualTo(reference);
    assertThat(reports.file(report(Reason.PLACE, "Vraiment faux"))).isNotEqualTo(reference);
    assertThat(reports.find(reference)).get().extracting(Report::repeats).isEqualTo(1);
    database.sql("update report set created = created - interval '61 minutes'").update();
    assertThat(reports.file(report(Reason.PLACE, "Faux"))).isNotEqualTo(reference);
  }

  @Test
  void many_clicks_at_once_are_one_report() throws Exception {
    List<Callable<String>> clicks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      clicks.add(() -> reports.file(report(Reason.FULL, "")));
    }
    try (var clickers = Executors.newFixedThreadPool(4)) {
      for (var click : clickers.invokeAll(clicks)) {
        click.get();
      }
    }

    assertThat(all()).singleElement().extracting(Report::repeats).isEqualTo(7);
  }

  @Test
  void words_with_a_link_are_marked_and_kept() {
    for (String words :
        List.of("http://a.b", "voir www.x", "cheap-pills.ru", "[url=x]", "EXAMPLE.COM !")) {
      reports.file(report(Reason.OTHER, words));
    }
    reports.file(report(Reason.OTHER, "Le cours est à 18 h.Il n'y a personne. 3.50 €"));

    assertThat(all()).filteredOn(Report::suspicious).hasSize(5);
  }

  @Test
  void what_is_new_comes_first_then_the_gravest_then_the_newest() {
    for (Reason reason : List.of(Reason.MISTREATED, Reason.CLOSED, Reason.OTHER, Reason.PHONE)) {
      reports.file(report(reason, ""));
    }
    Report closed = all().get(1);
    desk.decide(closed.id(), closed.version(), ReportState.SEEN, "", "camille");
    reports.file(new NewReport(OFFER, Reason.MISTREATED, "robot", "fr", true));

    assertThat(all())
        .extracting(Report::reason)
        .containsExactly(Reason.MISTREATED, Reason.PHONE, Reason.OTHER, Reason.CLOSED);
    assertThat(desk.countNew(Set.of("ara"))).isEqualTo(3);
    assertThat(desk.countNew(Set.of("bretagne"))).isZero();
    assertThat(desk.count(query(Optional.of(ReportState.SPAM)))).isEqualTo(1);
  }

  @Test
  void who_decides_on_what_somebody_else_decided_meanwhile_changes_nothing() {
    reports.file(report(Reason.PHONE, ""));
    Report seen = all().getFirst();

    assertThat(desk.decide(seen.id(), seen.version(), ReportState.MENDED, "Fait", "ana")).isTrue();
    assertThat(desk.decide(seen.id(), seen.version(), ReportState.SPAM, "", "brice")).isFalse();
    assertThat(desk.find(seen.id()))
        .get()
        .matches(found -> found.state() == ReportState.MENDED && found.answeredBy().equals("ana"));
  }

  @Test
  void a_statement_made_twice_is_kept_once_and_never_changes_the_offer() {
    NewStatement full = new NewStatement(OFFER, Said.FULL, "", "", "abcdef");
    statements.make(full);
    statements.make(full);
    statements.make(new NewStatement(OFFER, Said.CHANGED, "À 19 h", "Mme Martin", "abcdef"));

    assertThat(desk.statements(Set.of("ara"), OFFER, 10))
        .extracting(Statement::said)
        .containsExactly(Said.CHANGED, Said.FULL);
    assertThat(desk.statements(Set.of("bretagne"), "", 10)).isEmpty();
  }

  @Test
  void words_are_erased_a_year_after_the_report_was_closed_and_what_is_open_keeps_its_own() {
    reports.file(report(Reason.PLACE, "ouvert"));
    reports.file(report(Reason.TIME, "fermé"));
    Report closed = all().stream().filter(r -> r.words().equals("fermé")).findFirst().orElseThrow();
    desk.decide(closed.id(), 0, ReportState.MENDED, "Merci", "ana");
    statements.make(new NewStatement(OFFER, Said.CHANGED, "À 19 h", "Mme Martin", "abcdef"));

    assertThat(erasure.erase()).isZero();
    database
        .sql(
            "update report set created = created - interval '366 days',"
                + " answered = answered - interval '366 days'")
        .update();
    database.sql("update statement set at = at - interval '366 days'").update();

    assertThat(erasure.erase()).isEqualTo(2);
    assertThat(all()).extracting(Report::words).containsExactlyInAnyOrder("ouvert", "");
    assertThat(desk.find(closed.id())).get().extracting(Report::answer).isEqualTo("");
    assertThat(desk.statements(Set.of(), "", 10))
        .singleElement()
        .matches(said -> said.words().isEmpty() && said.contact().isEmpty());
    assertThat(erasure.erase()).isZero();
  }
}
