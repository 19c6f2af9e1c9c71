package org.jalon.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jalon.testsupport.DamagedFeeds;
import org.jalon.testsupport.DamagedFeeds.Damage;
import org.jalon.testsupport.DamagedFeeds.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever arrives: no exception but a refusal, neighbours untouched, everything said. */
class DamagedFeedsTest {
  private static final int FLIPS = 3_000;
  private static final long SEED = 20_260_901;

  static List<Damage> damages() {
    return DamagedFeeds.all();
  }

  @Test
  void there_are_many_kinds_each_with_a_name_of_its_own() {
    assertThat(damages()).extracting(Damage::name).doesNotHaveDuplicates().hasSizeGreaterThan(100);
  }

  @Test
  void the_whole_feed_is_valid() throws Exception {
    byte[] whole = DamagedFeeds.whole();
    assertThat(LheoSchema.of(LheoVersion.V2_3).validate(new ByteArrayInputStream(whole))).isEmpty();
    assertThat(read(whole).formations)
        .extracting(found -> found.formation().numero())
        .isEqualTo(DamagedFeeds.FORMATIONS);
  }

  @ParameterizedTest
  @MethodSource("damages")
  void a_damaged_feed_is_refused_or_costs_no_neighbour_anything(Damage damage) throws Exception {
    Read read = read(damage.feed());
    switch (damage.outcome()) {
      case Outcome.Refused refused -> {
        assertThat(read.fault).isPresent();
        assertThat(read.fault.orElseThrow().code()).isIn(refused.faults());
        assertThat(read.fault.orElseThrow().detail()).isNotEmpty();
      }
      case Outcome.Found found -> {
        assertNeighboursUntouched(read, 3);
        assertThat(read.formations.get(1).findings())
            .anySatisfy(finding -> assertFinding(finding, found.code(), found.path()));
        assertThat(read.around).isEmpty();
      }
      case Outcome.Lost lost -> {
        assertNeighboursUntouched(read, 2);
        assertThat(read.around)
            .singleElement()
            .satisfies(finding -> assertFinding(finding, lost.code(), lost.path()));
      }
      case Outcome.Around around -> {
        assertNeighboursUntouched(read, 3);
        assertThat(read.formations.get(1).findings()).isEmpty();
        assertThat(read.around)
            .singleElement()
            .satisfies(finding -> assertFinding(finding, around.code(), around.path()));
      }
      case Outcome.Nothing nothing -> {
        assertThat(read.fault).isEmpty();
        assertThat(read.formations).isEmpty();
        assertThat(read.around)
            .singleElement()
            .satisfies(finding -> assertFinding(finding, nothing.code(), nothing.path()));
      }
      case Outcome.Taken _ -> {
        assertNeighboursUntouched(read, 3);
        assertThat(read.formations.get(1).findings()).isEmpty();
        assertThat(read.around).isEmpty();
      }
    }
  }

  /** The schema says the same of whatever is not refused. */
  @ParameterizedTest
  @MethodSource("damages")
  void a_finding_breaks_the_schema_when_it_says_so(Damage damage) throws Exception {
    byte[] feed = damage.feed();
    Read read = read(feed);
    if (read.fault.isEmpty() && !(damage.outcome() instanceof Outcome.Lost)) {
      boolean said =
          !read.around.isEmpty()
              || read.formations.stream()
                  .flatMap(found -> found.findings().stream())
                  .anyMatch(finding -> finding.code().breaksSchema());
      assertThat(LheoSchema.of(LheoVersion.V2_3).validate(new ByteArrayInputStream(feed)).isEmpty())
          .isEqualTo(!said);
    }
  }

  /** What is transcoded of a damaged feed is valid, or there is no file. */
  @ParameterizedTest
  @MethodSource("damages")
  void a_damaged_feed_is_transcoded_to_a_valid_one_or_not_at_all(
      Damage damage, @TempDir Path folder) throws Exception {
    Path in = Files.write(folder.resolve("in.xml"), damage.feed());
    Path out = folder.resolve("out.xml");
    List<TranscodedFormation> formations = new ArrayList<>();
    try {
      LheoTranscoder.transcode(in, out, LheoVersion.V2_2, formations::add);
    } catch (LheoFileException refused) {
      assertThat(damage.outcome()).isInstanceOf(Outcome.Refused.class);
      assertThat(out).doesNotExist();
      return;
    }
    if (!formations.isEmpty()) {
      assertThat(LheoSchema.of(LheoVersion.V2_2).validate(out)).isEmpty();
      assertThat(formations.getFirst().outcome()).isEqualTo(TranscodedFormation.Outcome.WRITTEN);
      assertThat(formations.getLast().outcome()).isEqualTo(TranscodedFormation.Outcome.WRITTEN);
    }
  }

  @Test
  void a_feed_cut_at_any_byte_is_refused() throws Exception {
    byte[] whole = DamagedFeeds.whole();
    for (int length = 0; length < whole.length - 1; length++) {
      assertThat(read(Arrays.copyOf(whole, length)).fault).as("cut at %d", length).isPresent();
    }
  }

  @Test
  void flipped_bits_give_no_other_exception_than_a_refusal() throws Exception {
    byte[] whole = DamagedFeeds.whole();
    Random random = new Random(SEED);
    for (int i = 0; i < FLIPS; i++) {
      byte[] damaged = whole.clone();
      for (int bits = 1 + random.nextInt(3); bits > 0; bits--) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Read read = read(damaged);
      assertThat(read.fault.isPresent() || read.ended).as("seed %d, flip %d", SEED, i).isTrue();
    }
  }

  private static void assertNeighboursUntouched(Read read, int formations) throws Exception {
    assertThat(read.fault).isEmpty();
    assertThat(read.formations).hasSize(formations);
    List<FormationInFile> whole = read(DamagedFeeds.whole()).formations;
    assertUntouched(read.formations.getFirst(), whole.getFirst());
    FormationInFile last = read.formations.getLast();
    assertUntouched(last, whole.getLast());
  }

  private static void assertUntouched(FormationInFile found, FormationInFile original) {
    assertThat(found.fragment()).isEqualTo(original.fragment());
    assertThat(found.formation()).isEqualTo(original.formation());
    assertThat(found.findings()).isEmpty();
  }

  private static void assertFinding(LheoFinding finding, LheoFinding.Code code, String path) {
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.path()).isEqualTo(path);
    assertThat(finding.line()).isPositive();
    assertThat(finding.column()).isPositive();
  }

  private static Read read(byte[] feed) throws IOException {
    List<FormationInFile> formations = new ArrayList<>();
    try (LheoReader reader = LheoReader.open(new ByteArrayInputStream(feed), "damaged")) {
      try {
        reader.forEach(formations::add);
        return new Read(formations, reader.findings(), Optional.empty(), true);
      } catch (LheoFileException refused) {
        return new Read(formations, reader.findings(), Optional.of(refused.fault()), false);
      }
    } catch (LheoFileException refused) {
      return new Read(formations, List.of(), Optional.of(refused.fault()), false);
    }
  }

  private record Read(
      List<FormationInFile> formations,
      List<LheoFinding> around,
      Optional<FileFault> fault,
      boolean ended) {}
}
