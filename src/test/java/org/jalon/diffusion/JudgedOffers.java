package org.jalon.diffusion;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jalon.database.Database;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoReader;
import org.jalon.offer.FeedMark;
import org.jalon.offer.Inspector;
import org.jalon.offer.OfferRun;
import org.jalon.offer.OfferSource;
import org.jalon.offer.OfferStore;
import org.jalon.run.Progress;
import org.jalon.testsupport.Formations;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Small feeds taken into a database of its own, on a day that the test sets. */
@SpringBootTest(
    webEnvironment = WebEnvironment.NONE,
    properties = {
      "jalon.feeds=target/test-verdicts/no-feeds",
      "jalon.database.folder=target/test-verdicts/${random.uuid}/postgres",
      "jalon.index.folder=target/test-verdicts/${random.uuid}/index"
    })
@Import(JudgedOffers.Days.class)
@DirtiesContext
abstract class JudgedOffers {

  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  static final OfferSource REGION =
      new OfferSource("region", "Région", OfferSource.Profile.CURRENT, false, "84");

  @Autowired Database prepared;
  @Autowired OfferStore store;
  @Autowired JdbcClient database;
  @Autowired Judging judging;
  @Autowired Verdicts verdicts;
  @Autowired MovableClock clock;

  @TestConfiguration
  static class Days {
    @Bean
    @Primary
    MovableClock movableClock() {
      return new MovableClock(DAY);
    }
  }

  @BeforeEach
  void begin_with_nothing() throws InterruptedException {
    prepared.prepare();
    clock.set(DAY);
    store.drop(Set.of(REGION.key()));
  }

  static Formations.Course course(int number) {
    return Formations.course().number("01_F" + number).action("01_A" + number);
  }

  void take(Inspector inspector, Formations.Course... courses) throws Exception {
    String hash = Integer.toHexString(Arrays.hashCode(courses)).repeat(4);
    FeedMark mark = new FeedMark(hash, "region.xml", 1, "2.3", "test", OptionalLong.empty());
    byte[] feed = Formations.feed(List.of(courses));
    try (OfferRun run = store.begin(REGION, mark, inspector);
        LheoReader reader = LheoReader.open(new ByteArrayInputStream(feed), "test")) {
      for (Optional<FormationInFile> next = reader.next(); next.isPresent(); next = reader.next()) {
        run.add(next.get());
      }
      run.finish();
      run.commit();
    }
  }

  void judge() {
    judging.catchUp(new Progress(System.out, "Judging", "offers"), Judging.Pace.FAST);
  }

  /** Takes the feed as it is, and judges. */
  void night(Formations.Course... courses) throws Exception {
    take(Inspector.NONE, courses);
    judge();
  }

  OfferVerdicts of(int number) {
    return verdicts.find("region_01_A" + number).orElseThrow();
  }

  Verdict of(int number, String consumer) {
    return of(number).verdicts().stream()
        .filter(verdict -> verdict.consumer().equals(consumer))
        .findFirst()
        .orElseThrow();
  }
}
