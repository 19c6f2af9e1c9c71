package org.jalon.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jalon.diffusion.Consumer;
import org.jalon.diffusion.file.FlowEdition;
import org.jalon.diffusion.file.FlowFileSettings;
import org.jalon.diffusion.file.FlowFiles;
import org.jalon.diffusion.file.FlowWriting;
import org.jalon.diffusion.file.Outgoing;
import org.jalon.diffusion.file.OutgoingFormation;
import org.jalon.lheo.Action;
import org.jalon.lheo.ContentHash;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoFileException;
import org.jalon.lheo.LheoFlowWriter;
import org.jalon.lheo.LheoReader;
import org.jalon.lheo.LheoVersion;
import org.jalon.run.Progress;

/**
 * A program for {@link FlowFilesBenchmark}, to be run with a small heap: {@code 2.3} or {@code 2.2}
 * writes that one file, {@code edition} all forms with the differences from the edition before. The
 * offers come from feeds, so reading them is in the figure; a database is not.
 */
final class WriteFlows {

  private WriteFlows() {}

  static void main(String[] args) throws IOException {
    Path feeds = Path.of(args[1]);
    Path out = Files.createDirectories(Path.of(args[2]));
    long start = System.nanoTime();
    String what =
        switch (args[0]) {
          case "edition" -> edition(feeds, out);
          case "2.2" -> one(feeds, out, LheoVersion.V2_2);
          default -> one(feeds, out, LheoVersion.V2_3);
        };
    System.out.printf(Locale.ROOT, "%s, %.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }

  private static String one(Path feeds, Path out, LheoVersion version) throws IOException {
    Path file = out.resolve("lheo-" + version.number() + ".xml.gz");
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
        LheoFlowWriter writer = new LheoFlowWriter(packed, version)) {
      stream(feeds, formation -> writer.write(formation.fragment()));
      writer.finish();
      return String.format(
          Locale.ROOT, "LHÉO %s: %,d formations", version.number(), writer.written());
    }
  }

  private static String edition(Path feeds, Path out) throws IOException {
    FlowFileSettings settings = new FlowFileSettings(out, "-", 2, 2, 60);
    Outgoing outgoing = (consumer, taker) -> stream(feeds, at -> taker.take(outgoing(at)));
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T04:30:00Z"), ZoneOffset.UTC);
    FlowWriting writing =
        new FlowWriting(settings, new FlowFiles(settings), outgoing, () -> true, clock);
    Consumer everybody =
        new Consumer(
            "open-data", Map.of(), "", List.of(), List.of(), Set.of(), Set.of(), "2.3", true);
    FlowEdition whole = writing.write(everybody, new Progress(System.out, "Writing", "offers"));
    return String.format(Locale.ROOT, "edition %s: %,d offers", whole.edition(), whole.offers());
  }

  private interface Reading {
    void take(FormationInFile formation) throws IOException;
  }

  private static void stream(Path feeds, Reading each) throws IOException {
    try (Stream<Path> all = Files.list(feeds)) {
      for (Path feed : all.filter(file -> file.toString().contains(".xml")).sorted().toList()) {
        try (LheoReader reader = LheoReader.open(feed)) {
          for (Optional<FormationInFile> next = reader.next();
              next.isPresent();
              next = reader.next()) {
            each.take(next.get());
          }
        } catch (LheoFileException broken) {
          throw new IOException(feed + " " + broken.fault(), broken);
        }
      }
    }
  }

  private static OutgoingFormation outgoing(FormationInFile read) {
    ContentHash hash = new ContentHash(read.formation());
    List<OutgoingFormation.Offer> offers = new ArrayList<>();
    for (Action action : read.formation().action()) {
      offers.add(
          new OutgoingFormation.Offer(
              action.attributs().numero(),
              offers.size(),
              HexFormat.of().formatHex(hash.of(action))));
    }
    return new OutgoingFormation(read.fragment(), offers);
  }
}
