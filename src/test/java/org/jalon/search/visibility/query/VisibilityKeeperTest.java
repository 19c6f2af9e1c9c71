package org.jalon.search.visibility.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.hibernate.HibernateException;
import org.jalon.offer.OffersChanged;
import org.jalon.search.SearchProperties;
import org.jalon.search.visibility.VisibilityChanged;
import org.jalon.search.visibility.VisibilitySearch;
import org.jalon.search.visibility.VisibilitySource;
import org.jalon.search.visibility.upkeep.VisibilityKeeper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The index of visibility as the site wires it. */
class VisibilityKeeperTest {

  private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

  private final FakeVisibility source = new FakeVisibility();
  private @TempDir Path folder;

  private AnnotationConfigApplicationContext site(boolean flows) {
    AnnotationConfigApplicationContext site = new AnnotationConfigApplicationContext();
    if (flows) {
      site.registerBean(VisibilitySource.class, () -> source);
    }
    site.registerBean(Clock.class, Clock::systemUTC);
    site.registerBean(SearchProperties.class, () -> new SearchProperties(folder));
    site.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
    site.scan("org.jalon.search.visibility");
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
  void verdicts_are_shown_and_found_again_after_a_restart_without_their_source()
      throws InterruptedException {
    source.take(SomeOffer.of("a"));
    try (AnnotationConfigApplicationContext site = site(true)) {
      VisibilityKeeper keeper = site.getBean(VisibilityKeeper.class);
      keeper.openExisting();
      keeper.follow();
      keeper.follow();
      await(() -> site.getBean(VisibilitySearch.class).state().offers() == 1);
    }
    try (AnnotationConfigApplicationContext site = site(false)) {
      VisibilityKeeper keeper = site.getBean(VisibilityKeeper.class);
      keeper.openExisting();
      keeper.follow();
      await(() -> site.getBean(VisibilitySearch.class).state().offers() == 1);
    }
  }

  @Test
  void what_failed_is_tried_again_when_verdicts_change() throws InterruptedException {
    source.take(SomeOffer.of("a"));
    source.beforeLast(() -> {
      throw new HibernateException("the database went away");
    });
    try (AnnotationConfigApplicationContext site = site(true)) {
      site.publishEvent(new VisibilityChanged(1));
      assertThat(source.asked()).isEmpty();
      site.getBean(VisibilityKeeper.class).follow();
      await(() -> !source.asked().isEmpty());

      source.beforeLast(() -> {});
      site.publishEvent(new VisibilityChanged(1));
      await(() -> site.getBean(VisibilitySearch.class).state().offers() == 1);
    }
  }

  @Test
  void a_source_that_is_dropped_takes_its_offers_along() throws InterruptedException {
    source.take(SomeOffer.of("a"), SomeOffer.of("b"));
    try (AnnotationConfigApplicationContext site = site(true)) {
      site.getBean(VisibilityKeeper.class).follow();
      await(() -> site.getBean(VisibilitySearch.class).state().offers() == 2);

      source.restore(1, SomeOffer.of("a"));
      site.publishEvent(new OffersChanged(1, true));
      await(() -> site.getBean(VisibilitySearch.class).state().offers() == 1);
    }
  }
}
