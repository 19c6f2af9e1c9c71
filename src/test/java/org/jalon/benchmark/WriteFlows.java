package org.jalon.benchmark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.jalon.diffusion.Consumer;
import org.jalon.diffusion.file.FlowEdition;
import org.jalon.diffusion.file.FlowFileSettings;
import org.jalon.diffusion.file.FlowFiles;
import org.jalon.diffusion.file.FlowWriting;
import org.jalon.diffusion.file.OneFlowFile;
import org.jalon.diffusion.file.Outgoing;
import org.jalon.diffusion.file.OutgoingFormation;
import org.jalon.lheo.Action;
import org.jalon.lheo.ContentHash;
import org.jalon.lheo.FormationInFile;
import org.jalon.lheo.LheoFileException;
import org.jalon.lheo.LheoReader;
import org.jalon.lheo.LheoVersion;
import org.jalon.run.Progress;

/**
 * A program for {@link FlowFilesBenchmark}, to be run with a small heap: {@code 2.3} or {@code 2.2}
 * writes that one file, {@code edition} all forms with the differences from the edition before.
 * {@code prepare} puts down the fragments of the feeds first, as a database would hand them over: a
 * flow does not read feeds.
 */
final class WriteFlows {

  private static final String FRAGMENTS = "fragments";

  private WriteFlows() {}

  static void main(String[] args) throws IOException {
    Path stored = Path.of(args[1]);
    Path out = Files.createDirectories(Path.of(args[2]));
    long start = System.nanoTime();
    String what =
        switch (args[0]) {
          case "prepare" -> prepare(stored, out);
          case "edition" -> edition(stored, out);
          case "2.2" -> one(stored, out, LheoVersion.V2_2);
          default -> one(stored, out, LheoVersion.V2_3);
        };
    System.out.printf(Locale.ROOT, "%s, %.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }

  private static String prepare(Path feeds, Path out) throws IOException {
    Path file = out.resolve(FRAGMENTS);
    int[] formations = {0};
    try (DataOutputStream data =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      readFeeds(
          feeds,
          read -> {
            OutgoingFormation formation = outgoing(read);
            byte[] text = formation.fragment().getBytes(StandardCharsets.UTF_8);
            data.writeInt(text.length);
            data.write(text);
            data.writeInt(formation.offers().size());
            for (OutgoingFormation.Offer offer : formation.offers()) {
              data.writeUTF(offer.publicId());
              data.writeUTF(offer.hash());
            }
            formations[0]++;
          });
      data.writeInt(0);
    }
    return String.format(Locale.ROOT, "%,d formations put down", formations[0]);
  }

  private static void stream(Path stored, Outgoing.Taker taker) throws IOException {
    try (DataInputStream data =
        new DataInputStream(
            new BufferedInputStream(Files.newInputStream(stored.resolve(FRAGMENTS)), 1 << 16))) {
      for (int length = data.readInt(); length > 0; length = data.readInt()) {
        String fragment = new String(data.readNBytes(length), StandardCharsets.UTF_8);
        List<OutgoingFormation.Offer> offers = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
          offers.add(new OutgoingFormation.Offer(data.readUTF(), offers.size(), data.readUTF()));
        }
        taker.take(new OutgoingFormation(fragment, offers));
      }
    }
  }

  private static String one(Path stored, Path out, LheoVersion version) throws IOException {
    long start = System.nanoTime();
    try (OneFlowFile file = new OneFlowFile(out, version)) {
      stream(stored, file::take);
      double written = (System.nanoTime() - start) / 1e9;
      file.seal();
      return String.format(
          Locale.ROOT,
          "LHÉO %s: written after %.1f s, valid and in its place after",
          version.number(),
          written);
    }
  }

  private static String edition(Path stored, Path out) throws IOException {
    FlowFileSettings settings = new FlowFileSettings(out, "-", 2, 2, 60);
    Outgoing outgoing = (consumer, taker) -> stream(stored, taker);
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

  private static void readFeeds(Path feeds, Reading each) throws IOException {
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
