package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jalon.offer.OfferSource;
import org.jalon.offer.OfferStore;
import org.jalon.run.Progress;
import org.jalon.run.RunCounts;
import org.jalon.search.CourseLookup;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseSearch;
import org.jalon.search.CourseText;
import org.jalon.search.IndexUpkeep;
import org.jalon.testsupport.Formations;
import org.jalon.testsupport.Formations.Course;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(
    webEnvironment = WebEnvironment.NONE,
    properties = {
      "jalon.feeds=target/test-intake/no-feeds",
      "jalon.database.folder=target/test-intake/${random.uuid}/postgres",
      "jalon.index.folder=target/test-intake/${random.uuid}/index"
    })
@DirtiesContext
class FeedIntakeTest {

  private static final OfferSource SOURCE =
      new OfferSource("region", "Région", OfferSource.Profile.CURRENT, false);

  private @Autowired FirstFilling start;
  private @Autowired FeedIntake intake;
  private @Autowired OfferStore store;
  private @Autowired IndexUpkeep upkeep;
  private @Autowired CourseSearch search;
  private @Autowired JdbcClient database;
  private @TempDir Path folder;

  @BeforeEach
  void begin_with_nothing() throws InterruptedException {
    start.await();
    store.drop(Set.of(SOURCE.key(), "other"));
    upkeep.catchUp();
  }

  private RunCounts take(byte[] feed) throws IOException, InterruptedException {
    return take(SOURCE, feed);
  }

  private RunCounts take(OfferSource source, byte[] feed) throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve(source.key() + ".xml"), feed);
    FeedSource from =
        new FeedSource(source, file.toString(), Optional.empty(), "", 1, FeedAccess.NONE);
    RunOutcome outcome =
        intake.take(
            Work.take(from, "schedule", Clock.systemDefaultZone()),
            Spool.inPlace(file),
            new Progress(System.out, "Reading", "offers"));
    upkeep.catchUp();
    return outcome.counts();
  }

  private List<String> found(String words) {
    CourseQuery query =
        CourseQuery.everything(LocalDate.of(2026, 11, 22))
            .withText(CourseText.literally(words))
            .withEnded(true);
    return search.search(query).hits().stream().map(hit -> hit.card().id()).toList();
  }

  private static Course course(int n) {
    return Formations.course().number("01_F" + n).action("01_A" + n).title("Cours numéro " + n);
  }

  @Test
  void an_offer_is_found_by_title_organisation_town_and_numbers()
      throws IOException, InterruptedException {
    take(
        Formations.feed(
            course(1).title("Poterie du mardi").organisation("Les Mots du Canal"),
            course(2).address("38000", "Grenoble", "38185")));

    assertThat(found("poterie")).containsExactly("region_01_A1");
    assertThat(found("mots canal")).containsExactly("region_01_A1");
    assertThat(found("grenoble")).containsExactly("region_01_A2");
    assertThat(found("01_A2")).containsExactly("region_01_A2");
    assertThat(found("A2")).containsExactly("region_01_A2");
    assertThat(found("region_01_A2")).containsExactly("region_01_A2");
    assertThat(found("01_F1")).containsExactly("region_01_A1");
  }

  @Test
  void the_same_file_again_is_not_even_read() throws IOException, InterruptedException {
    take(Formations.feed(course(1)));

    assertThat(take(Formations.feed(course(1)))).isEqualTo(RunCounts.NONE);
    assertThat(found("cours")).hasSize(1);
  }

  @Test
  void a_new_date_of_change_alone_changes_nothing() throws IOException, InterruptedException {
    take(Formations.feed(course(1), course(2)));

    RunCounts counts =
        take(Formations.feed(course(1).changed("20261121"), course(2).changed("20261121")));

    assertThat(counts).isEqualTo(new RunCounts(2, 0, 0, 2, 0));
  }

  @Test
  void what_changed_is_changed_and_the_rest_is_left() throws IOException, InterruptedException {
    take(Formations.feed(course(1), course(2)));

    RunCounts counts = take(Formations.feed(course(1), course(2).title("Cours de calcul")));

    assertThat(counts).isEqualTo(new RunCounts(2, 0, 1, 1, 0));
    assertThat(found("calcul")).containsExactly("region_01_A2");
    assertThat(found("numéro 2")).isEmpty();
  }

  @Test
  void what_no_longer_comes_is_withdrawn_and_may_come_back()
      throws IOException, InterruptedException {
    take(Formations.feed(course(1), course(2)));

    assertThat(take(Formations.feed(course(1)))).isEqualTo(new RunCounts(1, 0, 0, 1, 1));
    assertThat(found("cours")).containsExactly("region_01_A1");
    assertThat(search.find("region_01_A2")).isInstanceOf(CourseLookup.Gone.class);
    assertThat(store.findWithdrawal("region_01_A2")).isPresent();

    assertThat(take(Formations.feed(course(1), course(2)))).isEqualTo(new RunCounts(2, 0, 1, 1, 0));
    assertThat(search.find("region_01_A2")).isInstanceOf(CourseLookup.Found.class);
  }

  @Test
  void a_withdrawn_id_stays_gone_when_the_index_is_built_again()
      throws IOException, InterruptedException {
    take(Formations.feed(course(1), course(2)));
    take(Formations.feed(course(1)));
    take(
        new OfferSource("other", "Autre", OfferSource.Profile.CURRENT, true),
        Formations.feed(course(3)));

    assertThat(search.state().demonstration()).isTrue();
    assertThat(search.find("region_01_A2")).isInstanceOf(CourseLookup.Gone.class);
  }

  @Test
  void withdrawal_stays_within_the_source() throws IOException, InterruptedException {
    OfferSource other = new OfferSource("other", "Autre", OfferSource.Profile.CURRENT, false);
    take(Formations.feed(course(1)));

    take(other, Formations.feed(course(1)));
    take(Formations.feed(course(2)));

    assertThat(found("cours")).containsExactlyInAnyOrder("other_01_A1", "region_01_A2");
  }

  @Test
  void a_feed_cut_in_the_middle_changes_nothing_and_says_where()
      throws IOException, InterruptedException {
    take(Formations.feed(course(1), course(2)));
    byte[] whole = Formations.feed(course(1).title("Tout autre cours"), course(3), course(4));

    assertThat(take(Arrays.copyOf(whole, whole.length - 200))).isEqualTo(RunCounts.NONE);

    assertThat(found("cours")).containsExactlyInAnyOrder("region_01_A1", "region_01_A2");
    assertThat(found("autre")).isEmpty();
    assertThat(lastFault()).contains("TRUNCATED", "line");
  }

  private String lastFault() {
    return database
        .sql("select fault from run where status = 'refused' order by id desc limit 1")
        .query(String.class)
        .single();
  }

  @Test
  void what_is_not_a_feed_is_refused() throws IOException, InterruptedException {
    take(Formations.feed(course(1)));

    for (String garbage : List.of("", "bonjour", "<html/>", "{\"lheo\":1}", "<lheo xmlns='x'/>")) {
      assertThat(take(garbage.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
          .as(garbage)
          .isEqualTo(RunCounts.NONE);
    }

    assertThat(found("cours")).containsExactly("region_01_A1");
  }

  @Test
  void a_second_action_with_the_same_number_is_kept_and_reported()
      throws IOException, InterruptedException {
    take(Formations.feed(course(1), course(1).title("Cours jumeau")));

    assertThat(found("cours")).containsExactlyInAnyOrder("region_01_A1", "region_01_A1--2");
    assertThat(
            database
                .sql("select count(*) from finding where rule = 'FLX-04'")
                .query(Integer.class)
                .single())
        .isPositive();
  }

  @Test
  void an_action_without_number_keeps_its_id_from_one_night_to_the_next()
      throws IOException, InterruptedException {
    take(Formations.feed(course(1).action("")));
    List<String> before = found("cours");

    RunCounts counts =
        take(Formations.feed(course(1).action("").content("Autre contenu"), course(2)));

    assertThat(counts).isEqualTo(new RunCounts(2, 1, 1, 0, 0));
    assertThat(found("cours")).containsAll(before);
  }

  @Test
  void a_compressed_feed_is_read_as_a_plain_one() throws IOException, InterruptedException {
    java.io.ByteArrayOutputStream compressed = new java.io.ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(Formations.feed(course(1)));
    }

    assertThat(take(compressed.toByteArray()).added()).isEqualTo(1);
  }

  @Test
  void the_fragment_is_kept_as_the_producer_wrote_it() throws IOException, InterruptedException {
    take(Formations.feed(course(1).content("<![CDATA[<p>A & B</p>]]>")));

    assertThat(
            database
                .sql("select fragment from formation where source_key = 'region'")
                .query(String.class)
                .single())
        .contains("<contenu-formation><![CDATA[<p>A & B</p>]]></contenu-formation>");
    assertThat(((CourseLookup.Found) search.find("region_01_A1")).course().texts().content())
        .isEqualTo("A & B");
  }
}
