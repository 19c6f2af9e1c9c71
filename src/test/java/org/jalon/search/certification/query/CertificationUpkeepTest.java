package org.jalon.search.certification.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jalon.search.certification.CertificationQuery;
import org.jalon.search.certification.CertificationResults;
import org.jalon.search.query.LiveIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificationUpkeepTest {

  private final FakeFiches fiches = new FakeFiches();
  private @TempDir Path folder;

  private TryCertifications room() {
    return new TryCertifications(folder, fiches, new FakeAgreements(), new LiveIndex());
  }

  private static CertificationResults everything(TryCertifications room) {
    return room.search().search(CertificationQuery.everything(CertificationSearchTest.TODAY));
  }

  private List<Path> generations() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("certifications"))) {
      return all.filter(Files::isDirectory).toList();
    }
  }

  @Test
  void the_same_edition_is_not_built_twice_and_another_one_is() throws IOException {
    fiches.take(SomeFiche.of("RNCP1", "Soudeur"));
    try (TryCertifications room = room().build()) {
      long version = room.search().state().version();
      assertThat(room.build().search().state().version()).isEqualTo(version);

      fiches.take(SomeFiche.of("RNCP1", "Soudeur"), SomeFiche.of("RNCP2", "Boulanger"));
      room.build();

      assertThat(room.search().state().version()).isNotEqualTo(version);
      assertThat(room.search().state().certifications()).isEqualTo(2);
      assertThat(room.search().state().edition()).isEqualTo(SomeFiche.EDITION);
      assertThat(generations()).hasSize(1);
    }
  }

  @Test
  void what_an_earlier_run_left_is_shown_and_not_built_again() throws IOException {
    fiches.take(SomeFiche.of("RNCP1", "Soudeur").formacode("34000", "Commerce"));
    try (TryCertifications before = room().build()) {
      assertThat(everything(before).total()).isEqualTo(1);
    }
    List<Path> left = generations();
    try (TryCertifications after = room().open()) {
      assertThat(everything(after).total()).isEqualTo(1);
      after.build();
      assertThat(generations()).isEqualTo(left);
    }
  }

  @Test
  void readers_keep_the_old_edition_until_the_new_one_is_whole() {
    fiches.take(SomeFiche.of("RNCP1", "Soudeur"));
    try (TryCertifications room = room().build()) {
      fiches.take(SomeFiche.of("RNCP1", "Soudeur"), SomeFiche.of("RNCP2", "Boulanger"));
      List<Integer> meanwhile = new ArrayList<>();
      fiches.beforeLast(() -> meanwhile.add(everything(room).total()));

      room.build();

      assertThat(meanwhile).containsExactly(1);
      assertThat(everything(room).total()).isEqualTo(2);
    }
  }

  @Test
  void a_build_that_breaks_off_leaves_the_old_edition_here_and_after_a_restart()
      throws IOException {
    fiches.take(SomeFiche.of("RNCP1", "Soudeur"));
    try (TryCertifications room = room().build()) {
      fiches.take(SomeFiche.of("RNCP2", "Boulanger"), SomeFiche.of("RNCP3", "Plombier"));
      fiches.beforeLast(() -> {
        throw new IllegalStateException("the database went away");
      });

      assertThatThrownBy(room::build).hasMessage("the database went away");

      assertThat(room.search().cards(List.of("RNCP1"), CertificationSearchTest.TODAY)).hasSize(1);
    }
    try (TryCertifications again = room().open()) {
      assertThat(everything(again).total()).isEqualTo(1);
      fiches.beforeLast(() -> {});
      assertThat(everything(again.build()).total()).isEqualTo(2);
      assertThat(generations()).hasSize(1);
    }
  }

  @Test
  void a_damaged_index_is_built_again() throws IOException {
    fiches.take(SomeFiche.of("RNCP1", "Soudeur"));
    room().build().close();
    try (Stream<Path> files = Files.walk(generations().getFirst())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    try (TryCertifications room = room().open()) {
      assertThat(room.search().state().ready()).isFalse();
      assertThat(everything(room.build()).total()).isEqualTo(1);
    }
  }

  @Test
  void no_reader_notices_that_indexes_take_each_others_place()
      throws InterruptedException, ExecutionException {
    RandomFiches random = new RandomFiches(7);
    fiches.take(random.list(50));
    AtomicBoolean stop = new AtomicBoolean();
    try (TryCertifications room = room().build();
        ExecutorService readers = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> reading = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        reading.add(readers.submit(reader(room, stop)));
      }
      try {
        for (int i = 0; i < 6; i++) {
          fiches.take(random.list(50));
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

  private static Callable<Integer> reader(TryCertifications room, AtomicBoolean stop) {
    return () -> {
      int searches = 0;
      while (!stop.get()) {
        assertThat(everything(room).total()).isEqualTo(50);
        assertThat(room.search().find("1")).isPresent();
        searches++;
      }
      return searches;
    };
  }
}
