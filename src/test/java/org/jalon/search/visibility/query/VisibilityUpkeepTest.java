package org.jalon.search.visibility.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jalon.search.visibility.VisibilityFacet;
import org.jalon.search.visibility.VisibilityQuery;
import org.jalon.search.visibility.VisibilityRecord;
import org.jalon.search.visibility.VisibilityResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisibilityUpkeepTest {

  private final FakeVisibility source = new FakeVisibility();
  private @TempDir Path folder;

  private TryVisibility room() {
    return new TryVisibility(folder, source);
  }

  private static VisibilityResults everything(TryVisibility room) {
    return room.search().search(VisibilityQuery.everything());
  }

  private List<Path> generations() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("visibility"))) {
      return all.filter(Files::isDirectory).toList();
    }
  }

  @Test
  void only_what_changed_is_asked_for_again() throws IOException {
    source.take(SomeOffer.of("a"), SomeOffer.of("b").title("Vendeur"));
    try (TryVisibility room = room().build()) {
      List<Path> first = generations();
      source.take(SomeOffer.of("b").title("Boulanger").region("84"), SomeOffer.of("c"));
      room.build();
      room.build();

      assertThat(source.asked()).containsExactly(0L, 1L);
      assertThat(generations()).isEqualTo(first);
      assertThat(room.search().state().sequence()).isEqualTo(2);
      assertThat(everything(room).total()).isEqualTo(3);
      VisibilityQuery query = VisibilityQuery.everything();
      assertThat(room.search().search(query.withText("vendeur")).total()).isZero();
      assertThat(room.search().search(query.withText("boulanger")).total()).isEqualTo(1);
      assertThat(room.search().find("b").map(VisibilityRecord::region)).contains("84");
      assertThat(everything(room).facets().get(VisibilityFacet.REGION.ordinal()).values())
          .extracting(it -> it.code() + " " + it.count())
          .containsExactly("84 1");
    }
  }

  @Test
  void what_an_earlier_run_left_is_shown_and_followed_from_where_it_was() throws IOException {
    source.take(SomeOffer.of("a"));
    room().build().close();
    List<Path> left = generations();
    source.take(SomeOffer.of("b"));
    try (TryVisibility after = room().open()) {
      assertThat(everything(after).total()).isEqualTo(1);
      assertThat(after.search().state().sequence()).isEqualTo(1);

      assertThat(everything(after.build()).total()).isEqualTo(2);
      assertThat(source.asked()).containsExactly(0L, 1L);
      assertThat(generations()).isEqualTo(left);
    }
  }

  @Test
  void other_consumers_and_an_older_database_are_told_whole_again() throws IOException {
    source.take(SomeOffer.of("a")).take(SomeOffer.of("b"));
    try (TryVisibility room = room().build()) {
      List<Path> first = generations();
      source.consumers("others");
      room.build();
      assertThat(generations()).hasSize(1).isNotEqualTo(first);

      source.restore(1, SomeOffer.of("a"));
      assertThat(everything(room.build()).total()).isEqualTo(1);
      assertThat(room.search().find("b")).isEmpty();
      assertThat(source.asked()).containsExactly(0L, 0L, 0L);
    }
  }

  @Test
  void offers_that_vanished_without_a_verdict_are_forgotten_when_all_is_built_again() {
    source.take(SomeOffer.of("a"), SomeOffer.of("b"));
    try (TryVisibility room = room().build()) {
      source.restore(1, SomeOffer.of("a"));
      assertThat(everything(room.build()).total()).isEqualTo(2);
      assertThat(everything(room.rebuild()).total()).isEqualTo(1);
    }
  }

  @Test
  void an_index_of_nothing_is_built_anew_when_the_first_verdicts_come() throws IOException {
    try (TryVisibility room = room().build()) {
      List<Path> first = generations();
      source.take(SomeOffer.of("a"));

      assertThat(everything(room.build()).total()).isEqualTo(1);
      assertThat(generations()).hasSize(1).isNotEqualTo(first);
    }
  }

  @Test
  void without_a_source_nothing_is_built_and_what_was_left_is_shown() {
    source.take(SomeOffer.of("a"));
    try (TryVisibility nothing = new TryVisibility(folder).build()) {
      assertThat(nothing.search().state().ready()).isFalse();
    }
    room().build().close();
    try (TryVisibility left = new TryVisibility(folder).open().build()) {
      assertThat(everything(left).total()).isEqualTo(1);
    }
  }

  @Test
  void readers_keep_what_they_have_until_the_new_is_whole() {
    source.take(SomeOffer.of("a"));
    try (TryVisibility room = room().build()) {
      List<Integer> meanwhile = new ArrayList<>();
      source.beforeLast(() -> meanwhile.add(everything(room).total()));
      source.take(SomeOffer.of("b"), SomeOffer.of("c"));
      room.build();
      source.take(SomeOffer.of("d")).consumers("others");
      room.build();

      assertThat(meanwhile).containsExactly(1, 3);
      assertThat(everything(room).total()).isEqualTo(4);
    }
  }

  @Test
  void what_breaks_off_leaves_the_old_here_and_after_a_restart() throws IOException {
    source.take(SomeOffer.of("a"));
    try (TryVisibility room = room().build()) {
      source.beforeLast(() -> {
        throw new IllegalStateException("the database went away");
      });
      source.take(SomeOffer.of("a").title("Vendeur"), SomeOffer.of("b"), SomeOffer.of("c"));
      assertThatThrownBy(room::build).hasMessage("the database went away");
      assertThat(everything(room).total()).isEqualTo(1);
      assertThat(room.search().state().sequence()).isEqualTo(1);

      source.consumers("others");
      assertThatThrownBy(room::build).hasMessage("the database went away");
      assertThat(everything(room).total()).isEqualTo(1);
    }
    try (TryVisibility again = room().open()) {
      assertThat(again.search().state().sequence()).isEqualTo(1);
      source.beforeLast(() -> {});
      assertThat(everything(again.build()).total()).isEqualTo(3);
      assertThat(generations()).hasSize(1);
    }
  }

  @Test
  void a_damaged_index_is_built_again() throws IOException {
    source.take(SomeOffer.of("a"));
    room().build().close();
    try (Stream<Path> files = Files.walk(generations().getFirst())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    try (TryVisibility room = room().open()) {
      assertThat(room.search().state().ready()).isFalse();
      assertThat(everything(room.build()).total()).isEqualTo(1);
      assertThat(generations()).hasSize(1);
    }
  }

  @Test
  void an_index_whose_segments_were_cut_is_built_again() throws IOException {
    source.take(new RandomOffers(1, 5).list(50));
    room().build().close();
    try (Stream<Path> files = Files.walk(generations().getFirst())) {
      for (Path file : files.filter(it -> it.toString().endsWith(".cfs")).toList()) {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 40));
      }
    }
    try (TryVisibility room = room().open()) {
      assertThat(room.search().state().ready()).isFalse();
      assertThat(room.build().search().state().ready()).isTrue();
    }
  }

  @Test
  void a_pointer_to_nothing_is_an_index_that_is_not_there() throws IOException {
    source.take(SomeOffer.of("a"));
    Files.createDirectories(folder.resolve("visibility"));
    Files.writeString(folder.resolve("visibility/current"), "visibility-gone");
    try (TryVisibility room = room().open()) {
      assertThat(room.search().state().ready()).isFalse();
      assertThat(everything(room.build()).total()).isEqualTo(1);
    }
  }

  @Test
  void no_reader_notices_that_indexes_take_each_others_place()
      throws InterruptedException, ExecutionException {
    RandomOffers random = new RandomOffers(7, 10);
    List<VisibilityRecord> offers = random.list(60);
    source.take(offers);
    AtomicBoolean stop = new AtomicBoolean();
    try (TryVisibility room = room().build();
        ExecutorService readers = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> reading = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        reading.add(readers.submit(reader(room, stop)));
      }
      try {
        for (int i = 0; i < 12; i++) {
          source.take(random.changed(10));
          if (i % 3 == 0) {
            source.consumers("others " + i);
          }
          room.build();
        }
      } finally {
        stop.set(true);
      }
      for (Future<Integer> one : reading) {
        assertThat(one.get()).isPositive();
      }
    }
  }

  private static Callable<Integer> reader(TryVisibility room, AtomicBoolean stop) {
    VisibilityQuery all = new VisibilityQuery("", List.of(), Map.of(), true, 1);
    return () -> {
      int searches = 0;
      while (!stop.get()) {
        assertThat(room.search().search(all).total()).isEqualTo(60);
        assertThat(room.search().find("demo_1")).isPresent();
        searches++;
      }
      return searches;
    };
  }
}
