package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jalon.offer.FindingQuery;
import org.jalon.offer.OfferChange;
import org.jalon.offer.OfferEvent;
import org.jalon.offer.OfferFiles;
import org.jalon.offer.OfferStore;
import org.jalon.offer.RunArchive;
import org.jalon.offer.RunReport;
import org.jalon.offer.RunStatus;
import org.jalon.offer.StoredFinding;
import org.jalon.offer.Unchecked;
import org.jalon.run.RunCounts;
import org.jalon.search.CourseLookup;
import org.jalon.search.CourseSearch;
import org.jalon.search.IndexUpkeep;
import org.jalon.testsupport.Formations;
import org.jalon.testsupport.Formations.Course;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** A source from the outside: what comes in, what is stopped, what an operator says to it. */
@SpringBootTest(
    webEnvironment = WebEnvironment.NONE,
    properties = {
      "jalon.intake.sources[0].key=region",
      "jalon.intake.sources[0].name=Région",
      "jalon.intake.sources[0].region=53",
      "jalon.intake.sources[0].from=target/test-desk/region.xml",
      "jalon.intake.sources[0].expected-by=00:00",
      "jalon.intake.sources[0].lheo=2.3",
      "jalon.intake.spool=target/test-desk/${random.uuid}/spool",
      "jalon.database.folder=target/test-desk/${random.uuid}/postgres",
      "jalon.index.folder=target/test-desk/${random.uuid}/index"
    })
@DirtiesContext
class OperatorDeskTest {

  private static final Path FEED = Path.of("target/test-desk/region.xml");

  private @Autowired FirstFilling start;
  private @Autowired FeedDesk desk;
  private @Autowired WorkQueue queue;
  private @Autowired RunArchive runs;
  private @Autowired OfferFiles offers;
  private @Autowired OfferStore store;
  private @Autowired IndexUpkeep upkeep;
  private @Autowired CourseSearch search;
  private @Autowired JdbcClient database;

  @BeforeEach
  void begin_with_nothing() throws IOException, InterruptedException {
    start.await();
    queue.await();
    store.drop(Set.of("region"));
    database.sql("delete from run").update();
    database.sql("delete from alert").update();
    Files.createDirectories(FEED.getParent());
    Files.deleteIfExists(FEED);
  }

  private static Course course(int n) {
    return Formations.course().number("01_F" + n).action("01_A" + n).title("Cours numéro " + n);
  }

  private static List<Course> courses(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(OperatorDeskTest::course).toList();
  }

  private RunReport night(List<Course> feed) throws IOException, InterruptedException {
    Files.write(FEED, Formations.feed(feed));
    assertThat(desk.run("region", "schedule")).isTrue();
    return last();
  }

  private RunReport last() throws InterruptedException {
    queue.await();
    upkeep.catchUp();
    return runs.list("region", 1).getFirst();
  }

  private long shown() {
    return search.state().offers();
  }

  private SourceState state() {
    return desk.find("region").orElseThrow();
  }

  @Test
  void a_night_reports_what_it_did_and_what_changed_since_the_night_before()
      throws IOException, InterruptedException {
    night(courses(1, 10));
    List<Course> second = new ArrayList<>(courses(2, 11));
    second.set(0, course(2).title("Cours changé"));

    RunReport run = night(second);

    assertThat(run.status()).isEqualTo(RunStatus.COMMITTED);
    assertThat(run.counts()).isEqualTo(new RunCounts(10, 1, 1, 8, 1));
    assertThat(run.lheo()).isEqualTo("2.3");
    assertThat(run.fileName()).isEqualTo("region.xml");
    assertThat(run.bytes()).isEqualTo(Files.size(FEED));
    assertThat(runs.findBefore(run).orElseThrow().counts().added()).isEqualTo(10);
    assertThat(changes(run, "added")).containsExactly("region_01_A11");
    assertThat(changes(run, "changed")).containsExactly("region_01_A2");
    assertThat(changes(run, "withdrawn")).containsExactly("region_01_A1");
    assertThat(state().late()).isFalse();
    assertThat(state().live().orElseThrow().phase()).isEqualTo(LiveRun.Phase.DONE);
  }

  private List<String> changes(RunReport run, String what) {
    return runs.changes(run, what, 100).stream().map(OfferChange::publicId).toList();
  }

  @Test
  void an_offer_tells_its_history() throws IOException, InterruptedException {
    night(courses(1, 10));
    List<Course> changed = new ArrayList<>(courses(1, 10));
    changed.set(0, course(1).title("Cours changé"));
    night(changed);
    night(courses(2, 10));
    night(courses(1, 10));

    assertThat(offers.find("region_01_A1").orElseThrow().history())
        .extracting(OfferEvent::what)
        .containsExactly("added", "changed", "withdrawn", "back");
  }

  @Test
  void a_feed_that_lost_most_of_its_offers_is_held_and_readers_notice_nothing()
      throws IOException, InterruptedException {
    night(courses(1, 10));

    RunReport held = night(courses(1, 7));

    assertThat(held.status()).isEqualTo(RunStatus.HELD);
    assertThat(held.fault()).contains("7 offers instead of 10");
    assertThat(changes(held, "withdrawn"))
        .containsExactly("region_01_A8", "region_01_A9", "region_01_A10");
    assertThat(shown()).isEqualTo(10);
    assertThat(state().held()).isPresent();
    assertThat(desk.openAlerts()).extracting(Alert::rule).containsExactly("FLX-02");
  }

  @Test
  void the_same_held_file_is_not_reported_every_night() throws IOException, InterruptedException {
    night(courses(1, 10));
    RunReport held = night(courses(1, 7));

    RunReport again = night(courses(1, 7));

    assertThat(again.number()).isEqualTo(held.number());
    assertThat(desk.openAlerts()).hasSize(1);
  }

  @Test
  void an_operator_accepts_a_held_run_by_its_number() throws IOException, InterruptedException {
    night(courses(1, 10));
    RunReport held = night(courses(1, 7));

    assertThat(desk.accept(held.number(), "dana")).isTrue();

    RunReport accepted = last();
    assertThat(accepted.status()).isEqualTo(RunStatus.COMMITTED);
    assertThat(accepted.askedBy()).isEqualTo("dana");
    assertThat(accepted.fileOf()).hasValue(held.number());
    assertThat(shown()).isEqualTo(7);
    assertThat(search.find("region_01_A8")).isInstanceOf(CourseLookup.Gone.class);
    assertThat(desk.openAlerts()).isEmpty();
    assertThat(state().held()).isEmpty();
    assertThat(desk.accept(accepted.number(), "dana")).as("it is not held").isFalse();
  }

  @Test
  void an_operator_refuses_a_held_run_and_it_stays_refused()
      throws IOException, InterruptedException {
    night(courses(1, 10));
    RunReport held = night(courses(1, 7));

    desk.dismiss(held.number(), "dana");
    RunReport after = night(courses(1, 7));

    assertThat(after.number()).isEqualTo(held.number());
    assertThat(after.status()).isEqualTo(RunStatus.DISMISSED);
    assertThat(desk.accept(held.number(), "dana")).isFalse();
    assertThat(shown()).isEqualTo(10);
    assertThat(night(courses(1, 9)).status()).as("the next file").isEqualTo(RunStatus.COMMITTED);
  }

  @Test
  void a_dry_run_says_what_it_would_do_and_changes_nothing()
      throws IOException, InterruptedException {
    night(courses(1, 10));
    Files.write(FEED, Formations.feed(courses(1, 5)));

    assertThat(desk.tryOut("region", "dana")).isTrue();

    RunReport dry = last();
    assertThat(dry.status()).isEqualTo(RunStatus.DRY);
    assertThat(dry.counts()).isEqualTo(new RunCounts(5, 0, 0, 5, 5));
    assertThat(changes(dry, "withdrawn")).hasSize(5);
    assertThat(shown()).isEqualTo(10);
    assertThat(desk.openAlerts()).isEmpty();
    assertThat(runs.findLast("region", RunStatus.COMMITTED).orElseThrow().counts().read())
        .isEqualTo(10);
  }

  @Test
  void a_file_handed_in_is_tried_whatever_it_is()
      throws IOException, InterruptedException, FeedRefusedException {
    night(courses(1, 10));

    hand(Formations.feed(courses(11, 12)), "../../neu.xml");
    assertThat(last().counts()).isEqualTo(new RunCounts(2, 2, 0, 0, 10));
    assertThat(last().fileName()).isEqualTo("neu.xml");

    hand("<html>no</html>".getBytes(StandardCharsets.UTF_8), "page.html");
    assertThat(last().status()).isEqualTo(RunStatus.DRY);
    assertThat(last().fault()).contains("WRONG_ROOT");
    assertThat(desk.openAlerts()).as("nobody is alarmed by a trial").isEmpty();
    assertThat(shown()).isEqualTo(10);
  }

  private void hand(byte[] file, String name)
      throws IOException, InterruptedException, FeedRefusedException {
    assertThat(desk.tryOut("region", new ByteArrayInputStream(file), name, "dana")).isTrue();
    queue.await();
  }

  @Test
  void an_operator_returns_to_the_state_before_a_bad_night_and_it_stays()
      throws IOException, InterruptedException {
    RunReport good = night(courses(1, 10));
    List<Course> bad = courses(1, 10).stream().map(course -> course.title("Faux titre")).toList();
    night(bad);

    assertThat(desk.returnTo(good.number(), "dana")).isTrue();

    assertThat(last().counts()).isEqualTo(new RunCounts(10, 0, 10, 0, 0));
    assertThat(last().fileOf()).hasValue(good.number());
    long returned = last().number();
    assertThat(night(bad).number()).as("the bad file again").isEqualTo(returned);
    assertThat(((CourseLookup.Found) search.find("region_01_A1")).course().title())
        .isEqualTo("Cours numéro 1");
  }

  @Test
  void one_cannot_return_to_a_file_that_is_no_longer_kept()
      throws IOException, InterruptedException {
    RunReport first = night(courses(1, 10));
    for (int night = 11; night <= 14; night++) {
      night(courses(1, night));
    }

    assertThat(desk.keepsFileOf(first.number())).isFalse();
    assertThat(desk.returnTo(first.number(), "dana")).isFalse();
    assertThat(desk.returnTo(999_999, "dana")).isFalse();
  }

  @Test
  void a_feed_that_cannot_be_fetched_leaves_everything_and_raises_one_alert()
      throws IOException, InterruptedException {
    night(courses(1, 10));
    Files.delete(FEED);

    for (int night = 0; night < 2; night++) {
      desk.run("region", "schedule");
      queue.await();
    }

    assertThat(last().status()).isEqualTo(RunStatus.REFUSED);
    assertThat(last().fault()).startsWith("NOT_FOUND");
    assertThat(shown()).isEqualTo(10);
    assertThat(desk.openAlerts()).extracting(Alert::rule).containsExactly("FLX-01");

    night(courses(1, 11));
    assertThat(desk.openAlerts()).as("over by itself").isEmpty();
    assertThat(desk.alerts(10)).hasSize(1);
  }

  @Test
  void an_empty_feed_is_refused_even_when_an_operator_insists()
      throws IOException, InterruptedException {
    night(courses(1, 3));

    RunReport empty = night(List.of());

    assertThat(empty.status()).isEqualTo(RunStatus.REFUSED);
    assertThat(empty.fault()).startsWith("EMPTY");
    assertThat(desk.accept(empty.number(), "dana")).isFalse();
    assertThat(shown()).isEqualTo(3);
  }

  @Test
  void work_that_waits_already_is_not_queued_twice() throws IOException, InterruptedException {
    Files.write(FEED, Formations.feed(courses(1, 400)));

    boolean first = desk.run("region", "dana");
    boolean second = desk.run("region", "dana");
    queue.await();

    assertThat(List.of(first, second)).containsExactly(true, false);
    assertThat(runs.list("region", 10)).hasSize(1);
    assertThat(desk.run("nobody", "dana")).isFalse();
  }

  @Test
  void a_source_that_never_came_is_late() {
    assertThat(state().late()).isTrue();
    assertThat(state().last()).isEmpty();
  }

  @Test
  void two_offers_that_look_like_one_are_reported_until_they_differ()
      throws IOException, InterruptedException {
    night(List.of(course(1).rncp("36339"), course(2).rncp("36339"), course(3).rncp("36340")));

    assertThat(twins()).containsExactly("region_01_A2 01_A1");

    night(List.of(course(1).rncp("36339"), course(2).rncp("36341"), course(3).rncp("36340")));
    assertThat(twins()).isEmpty();
  }

  private List<String> twins() {
    return offers.findings(new FindingQuery(Set.of(), "OFF-15", "", "", 1, 50)).stream()
        .map(found -> found.publicId() + " " + found.finding().value())
        .toList();
  }

  @Test
  void a_finding_knows_since_when_it_stands() throws IOException, InterruptedException {
    RunReport first =
        night(
            List.of(
                course(1),
                course(2).organisation("Sans code").address("69100", "Villeurbanne", "")));
    RunReport second =
        night(
            List.of(
                course(1),
                course(2).organisation("Autre nom").address("69100", "Villeurbanne", "")));

    List<StoredFinding> found = offers.find("region_01_A2").orElseThrow().findings();
    assertThat(found).extracting(StoredFinding::run).contains(first.number());
    assertThat(found).extracting(one -> one.finding().rule()).contains("OFF-06");
    assertThat(runs.rules(second))
        .filteredOn(rule -> rule.rule().equals("OFF-06"))
        .singleElement()
        .satisfies(rule -> assertThat(rule.before().orElse(-1)).isEqualTo(rule.findings()));
    assertThat(runs.unchecked(second.number()))
        .extracting(Unchecked::referential)
        .contains("training-bodies");
  }

  @Test
  void only_new_or_changed_offers_are_written() throws IOException, InterruptedException {
    night(courses(1, 20));
    List<Course> next = new ArrayList<>(courses(1, 20));
    next.set(4, course(5).title("Cours changé"));
    List<Course> exported = next.stream().map(course -> course.changed("20261121")).toList();

    RunReport run = night(exported);

    assertThat(
            database
                .sql("select public_id, change_seq = ? from offer where change_seq = ?")
                .params(run.number(), run.number())
                .query((row, n) -> tuple(row.getString(1), row.getBoolean(2)))
                .list())
        .containsExactly(tuple("region_01_A5", true));
  }
}
