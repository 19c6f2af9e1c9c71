package org.jalon.search.certification.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.hibernate.HibernateException;
import org.jalon.certification.Fiches;
import org.jalon.certification.FichesChanged;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.search.SearchProperties;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.search.certification.upkeep.CertificationKeeper;
import org.jalon.search.query.LiveIndex;
import org.jalon.search.query.OffersByCertification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The certifications as the site wires them. */
class CertificationKeeperTest {

  private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

  private final FakeFiches fiches = new FakeFiches();
  private @TempDir Path folder;

  private AnnotationConfigApplicationContext site() {
    AnnotationConfigApplicationContext site = new AnnotationConfigApplicationContext();
    site.registerBean(Fiches.class, () -> fiches);
    site.registerBean(Agreements.class, FakeAgreements::new);
    site.registerBean(LiveIndex.class, LiveIndex::new);
    site.registerBean(OffersByCertification.class);
    site.registerBean(SearchProperties.class, () -> new SearchProperties(folder));
    site.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
    site.scan("org.jalon.search.certification");
    site.refresh();
    return site;
  }

  private static void await(BooleanSupplier event) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE;
    while (!event.getAsBoolean() && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(event.getAsBoolean()).isTrue();
  }

  @Test
  void an_edition_that_comes_is_shown_and_found_again_after_a_restart()
      throws InterruptedException {
    fiches.take(SomeFiche.of("RNCP1", "Soudeur"));
    try (AnnotationConfigApplicationContext site = site()) {
      CertificationSearch search = site.getBean(CertificationSearch.class);
      CertificationKeeper keeper = site.getBean(CertificationKeeper.class);
      keeper.openExisting();
      keeper.follow();
      await(() -> search.state().certifications() == 1);

      fiches.take(SomeFiche.of("RNCP1", "Soudeur"), SomeFiche.of("RNCP2", "Boulanger"));
      site.publishEvent(new FichesChanged(fiches.version()));
      await(() -> search.state().certifications() == 2);
    }
    try (AnnotationConfigApplicationContext site = site()) {
      site.getBean(CertificationKeeper.class).openExisting();
      await(() -> site.getBean(CertificationSearch.class).state().certifications() == 2);
    }
  }

  @Test
  void a_database_that_is_away_costs_readers_nothing() throws InterruptedException {
    fiches.take(SomeFiche.of("RNCP1", "Soudeur"));
    try (AnnotationConfigApplicationContext site = site()) {
      CertificationSearch search = site.getBean(CertificationSearch.class);
      site.getBean(CertificationKeeper.class).follow();
      await(() -> search.state().ready());

      fiches.take(SomeFiche.of("RNCP2", "Boulanger"));
      fiches.beforeLast(() -> {
        throw new HibernateException("the database went away");
      });
      site.publishEvent(new FichesChanged(fiches.version()));
      Thread.sleep(200);
      assertThat(search.state().certifications()).isEqualTo(1);

      fiches.beforeLast(() -> {});
      site.publishEvent(new FichesChanged(fiches.version()));
      await(() -> search.find("RNCP2").isPresent());
    }
  }
}
