package org.jalon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jalon.offer.OfferSource;
import org.jalon.offer.OfferStore;
import org.jalon.offer.RunArchive;
import org.jalon.offer.RunReport;
import org.jalon.run.Progress;
import org.jalon.testsupport.DamagedFeeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Every kind of damage, through the whole import, beside a source that has nothing to do with it.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.NONE,
    properties = {
      "jalon.feeds=target/test-damaged/no-feeds",
      "jalon.intake.spool=target/test-damaged/${random.uuid}/spool",
      "jalon.database.folder=target/test-damaged/${random.uuid}/postgres",
      "jalon.index.folder=target/test-damaged/${random.uuid}/index"
    })
@DirtiesContext
class DamagedNightTest {

  private static final OfferSource NEIGHBOUR =
      new OfferSource("neighbour", "Voisine", OfferSource.Profile.LEGACY, false);
  private static final OfferSource DAMAGED =
      new OfferSource("damaged", "Abîmée", OfferSource.Profile.LEGACY, false);

  private @Autowired FirstFilling start;
  private @Autowired FeedIntake intake;
  private @Autowired OfferStore store;
  private @Autowired RunArchive runs;
  private @Autowired JdbcClient database;
  private @TempDir Path folder;

  @Test
  void no_damage_is_an_exception_or_touches_a_neighbour_and_each_is_reported_with_its_place()
      throws IOException, InterruptedException {
    start.await();
    take(NEIGHBOUR, DamagedFeeds.whole());
    Map<String, String> neighbours = fragments(NEIGHBOUR);
    assertThat(neighbours).hasSize(DamagedFeeds.FORMATIONS.size());
    List<String> wrong = new ArrayList<>();

    for (DamagedFeeds.Damage damage : DamagedFeeds.all()) {
      store.drop(Set.of(DAMAGED.key()));
      take(DAMAGED, DamagedFeeds.whole());
      Map<String, String> before = fragments(DAMAGED);

      RunOutcome outcome = take(DAMAGED, damage.feed());

      RunReport report = runs.list(DAMAGED.key(), 1).getFirst();
      Map<String, String> after = fragments(DAMAGED);
      if (outcome.result() == RunOutcome.Result.REFUSED) {
        if (!after.equals(before) || report.fault().isEmpty()) {
          wrong.add(damage.name() + ": refused, but not as if it had never come");
        }
      } else if (!(damage.outcome() instanceof DamagedFeeds.Outcome.Refused)) {
        check(damage, before, after, wrong);
      } else {
        wrong.add(damage.name() + " should be refused, but " + outcome);
      }
      if (!fragments(NEIGHBOUR).equals(neighbours)) {
        wrong.add(damage.name() + " touched another source");
      }
    }

    assertThat(wrong).isEmpty();
  }

  /** The first and the last formation are as they were, and what is reported has a place. */
  private void check(
      DamagedFeeds.Damage damage,
      Map<String, String> before,
      Map<String, String> after,
      List<String> wrong) {
    for (int neighbour : new int[] {0, 2}) {
      String id = DAMAGED.key() + "_" + DamagedFeeds.ACTIONS.get(neighbour);
      if (!before.containsKey(id) || !before.get(id).equals(after.get(id))) {
        wrong.add(damage.name() + " touched " + id);
      }
    }
    boolean reported =
        database
                .sql(
                    "select count(*) from finding where source_key = ? and path <> ''"
                        + " and (line > 0 or rule like 'OFF%' or rule like 'APP%')")
                .params(DAMAGED.key())
                .query(Integer.class)
                .single()
            > 0;
    boolean somethingToSay =
        damage.outcome() instanceof DamagedFeeds.Outcome.Found
            || damage.outcome() instanceof DamagedFeeds.Outcome.Around;
    if (somethingToSay && !reported) {
      wrong.add(damage.name() + " is not reported");
    }
  }

  private RunOutcome take(OfferSource source, byte[] feed)
      throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve(source.key() + ".xml"), feed);
    FeedSource from =
        new FeedSource(source, file.toString(), Optional.empty(), "", 1, FeedAccess.NONE);
    Work work =
        new Work(
            from,
            Work.Mode.TAKE_ANYWAY,
            "dana",
            Optional.empty(),
            OptionalLong.empty(),
            Clock.systemDefaultZone());
    return intake.take(work, Spool.inPlace(file), new Progress(System.out, "Reading", "offers"));
  }

  /** The fragments of the offers that are there, by public id. */
  private Map<String, String> fragments(OfferSource source) {
    Map<String, String> fragments = new TreeMap<>();
    database
        .sql(
            "select o.public_id, f.fragment from offer o join formation f on f.id = o.formation_id"
                + " where o.source_key = ? and o.withdrawn is null")
        .params(source.key())
        .query(row -> {
          fragments.put(row.getString(1), row.getString(2));
        });
    return fragments;
  }
}
