package org.jalon.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoFileException;
import org.jalon.lheo.LheoFlowWriter;
import org.jalon.lheo.LheoReader;
import org.jalon.lheo.LheoSchema;
import org.jalon.lheo.Loss;
import org.jalon.lheo.WrittenFragment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real feeds taken in and written out again in their version: every formation byte-equal, after
 * UTF-8 and the closure of namespaces, or a reason why it is not. {@code -Dfeeds=FOLDER}; a feed
 * that cannot be read is named and passed over.
 */
@Tag("benchmark")
@EnabledIfSystemProperty(named = "feeds", matches = ".+")
class RoundTripBenchmark {

  @TempDir Path work;
  private final Map<String, Integer> reasons = new TreeMap<>();
  private int equal;
  private int other;

  @Test
  void what_was_taken_in_goes_out_as_it_was() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of(System.getProperty("feeds")))) {
      for (Path feed : all.filter(file -> file.toString().matches(".*\\.xml(\\.gz)?")).toList()) {
        try {
          roundTrip(feed);
        } catch (LheoFileException refused) {
          Figures.print("%s is no feed: %s", feed.getFileName(), refused.fault());
        }
      }
    }
    reasons.forEach((reason, count) -> Figures.print("%,9d  %s", count, reason));
    assertThat(other).as("neither equal nor explained").isZero();
  }

  private void roundTrip(Path feed) throws IOException, LheoFileException {
    int before = equal;
    int read = 0;
    Path file = work.resolve("out.xml");
    Deque<String> written = new ArrayDeque<>();
    try (LheoReader in = LheoReader.open(feed);
        OutputStream out = Files.newOutputStream(file);
        LheoFlowWriter writer = new LheoFlowWriter(out, in.version())) {
      for (Optional<FormationInFile> next = in.next(); next.isPresent(); next = in.next()) {
        read++;
        String fragment = next.get().fragment();
        WrittenFragment done = writer.write(fragment);
        switch (done.outcome()) {
          case VERBATIM -> written.add(fragment);
          case REWORDED -> {
            written.add("");
            done.losses().forEach(this::because);
          }
          case LEFT_OUT ->
              done.findings().stream()
                  .filter(finding -> finding.code().breaksSchema())
                  .findFirst()
                  .ifPresent(finding ->
                      because("left out: " + finding.code() + " " + unnumbered(finding.path())));
        }
      }
      if (writer.written() == 0) {
        Figures.print("%s: none of %,d formations is valid", feed.getFileName(), read);
        return;
      }
      writer.finish();
      assertThat(LheoSchema.of(in.version()).validate(file)).as(feed.toString()).isEmpty();
    }
    compare(file, written);
    Figures.print("%s: %,d formations, %,d byte-equal", feed.getFileName(), read, equal - before);
  }

  private void compare(Path file, Deque<String> written) throws IOException, LheoFileException {
    try (LheoReader back = LheoReader.open(file)) {
      for (Optional<FormationInFile> next = back.next(); next.isPresent(); next = back.next()) {
        String before = written.remove();
        if (next.get().fragment().equals(before)) {
          equal++;
        } else if (!before.isEmpty()) {
          other++;
        }
      }
    }
  }

  private void because(Loss loss) {
    because("reworded: " + unnumbered(loss.path()) + " " + loss.fate());
  }

  private void because(String reason) {
    reasons.merge(reason, 1, Integer::sum);
  }

  private static String unnumbered(String path) {
    return path.replaceAll("\\[\\d+\\]", "");
  }
}
