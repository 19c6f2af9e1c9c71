package org.jalon.lheo;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes a LHÉO 2.3 file of a 2.2 file and the other way round, as a stream: memory does not grow
 * with the file.
 *
 * <p>From a valid file comes a valid one. An invalid formation is repaired where this is safe, else
 * left out; its neighbours do not suffer. 2.2 keeps what it cannot say in <code>
 * extras info="lheo-2.3"</code>, from where the way back restores it. Comments are lost.
 */
public final class LheoTranscoder {
  /** Formations read while others are written. */
  private static final int AHEAD = 128;

  private static final int FLUSHED_FROM = 1 << 18;

  private final LheoVersion to;
  private final Losses losses = new Losses();
  private final LossTotals totals = new LossTotals();
  private final Utf8Buffer buffer = new Utf8Buffer(1 << 19);
  private final Identifiers identifiers = new Identifiers();
  private final NodePrinter printer = new NodePrinter(buffer, identifiers);
  private final Downgrade downgrade = new Downgrade(NodePrinter::standalone, losses, true);
  private final Upgrade upgrade = new Upgrade(losses);
  private String head = "";
  private int written;
  private int repaired;
  private int leftOut;

  private LheoTranscoder(LheoVersion to) {
    this.to = to;
  }

  /**
   * As {@link #transcode(Path, Path, LheoVersion, Consumer)}, without asking for each formation.
   */
  public static Transcription transcode(Path in, Path out, LheoVersion to)
      throws IOException, LheoFileException {
    return transcode(in, out, to, formation -> {});
  }

  /**
   * Transcodes a file. The new file is written beside its place and appears there when it is whole;
   * a file that is already there is replaced.
   *
   * @param in LHÉO of the other version, compressed or not
   * @param each is told what became of each formation, in their order
   * @throws LheoFileException when the file cannot be read whole, or is of that version already:
   *     nothing is left of the new file
   * @throws IOException when the machine cannot read or write: nothing is left of the new file
   */
  public static Transcription transcode(
      Path in, Path out, LheoVersion to, Consumer<TranscodedFormation> each)
      throws IOException, LheoFileException {
    try (LheoReader reader = LheoReader.open(in)) {
      if (reader.version() == to) {
        String detail = "the file is LHÉO " + to.number() + " already";
        throw new LheoFileException(new FileFault(FileFault.Code.WRONG_NAMESPACE, 1, 1, detail));
      }
      Path aside = out.resolveSibling("." + out.getFileName() + "." + System.nanoTime() + ".part");
      try {
        Transcription done = new LheoTranscoder(to).write(reader, aside, each);
        if (done.written() > 0) {
          Files.move(aside, out, StandardCopyOption.REPLACE_EXISTING);
        }
        return done;
      } finally {
        Files.deleteIfExists(aside);
      }
    }
  }

  private Transcription write(LheoReader reader, Path file, Consumer<TranscodedFormation> each)
      throws IOException, LheoFileException {
    try (OutputStream out = Files.newOutputStream(file);
        ReadAhead<NodeInFile> ahead = new ReadAhead<>(reader::nextNode, AHEAD)) {
      for (Optional<NodeInFile> next = ahead.next(); next.isPresent(); next = ahead.next()) {
        TranscodedFormation done = formation(next.get(), reader);
        totals.add(done.losses());
        each.accept(done);
        if (buffer.size() > FLUSHED_FROM) {
          buffer.writeTo(out);
        }
      }
      end(reader);
      buffer.writeTo(out);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
    if (written > 0) {
      restoreHead(reader, file);
    }
    return new Transcription(
        reader.version(), to, written, repaired, leftOut, reader.findings(), totals.list());
  }

  private TranscodedFormation formation(NodeInFile found, LheoReader reader) {
    TranscodedFormation.Outcome outcome = TranscodedFormation.Outcome.WRITTEN;
    Optional<Node> valid = Optional.of(found.node());
    if (found.breaksSchema()) {
      valid = Repair.of(found, reader.version());
      outcome =
          valid.isPresent()
              ? TranscodedFormation.Outcome.REPAIRED
              : TranscodedFormation.Outcome.LEFT_OUT;
    }
    losses.start("formation");
    if (valid.isPresent()) {
      if (written == 0) {
        head = head(reader);
        buffer.raw(head);
      }
      losses.start("formation");
      print(valid.get());
    }
    written += valid.isPresent() ? 1 : 0;
    repaired += outcome == TranscodedFormation.Outcome.REPAIRED ? 1 : 0;
    leftOut += valid.isPresent() ? 0 : 1;
    return new TranscodedFormation(
        found.ordinal(),
        found.node().attributs().numero(),
        found.line(),
        outcome,
        found.findings(),
        losses.list());
  }

  private void print(Node formation) {
    Node made = changed(formation);
    identifiers.lookAhead(made);
    printer.element(made);
    buffer.raw("\n");
    int dropped = identifiers.dropped();
    if (dropped > 0) {
      losses.add("@id", dropped, Loss.Fate.DROPPED);
    }
  }

  private Node changed(Node node) {
    return to == LheoVersion.V2_2 ? downgrade.apply(node) : upgrade.apply(node);
  }

  private String head(LheoReader reader) {
    Utf8Buffer start = new Utf8Buffer(1 << 10);
    NodePrinter tags = new NodePrinter(start, Identifiers.ALL);
    start.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    tags.start(around(reader.root()), to.namespace());
    start.raw("\n");
    tags.start(around(reader.offres()), "");
    start.raw("\n");
    return start.toString();
  }

  /**
   * The extras of the root come at its end, and may hold attributes for its start: then, and only
   * then, the file is copied under its new first lines.
   */
  private void restoreHead(LheoReader reader, Path file) throws IOException {
    String restored = head(reader);
    if (restored.equals(head)) {
      return;
    }
    byte[] before = head.getBytes(StandardCharsets.UTF_8);
    Path aside = file.resolveSibling(file.getFileName() + "2");
    try {
      try (FileChannel from = FileChannel.open(file);
          OutputStream out = Files.newOutputStream(aside)) {
        out.write(restored.getBytes(StandardCharsets.UTF_8));
        from.position(before.length);
        Channels.newInputStream(from).transferTo(out);
      }
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private void end(LheoReader reader) {
    around("offres", reader.offres());
    around("lheo", reader.root());
  }

  private void around(String name, Node element) {
    printer.extras(around(element));
    totals.add(losses.list());
    buffer.raw("</" + name + ">\n");
  }

  /** Attributes that the grammar does not know there would make the new file invalid. */
  private Node around(Node element) {
    ElementType type =
        Grammar.of(to == LheoVersion.V2_2 ? LheoVersion.V2_3 : LheoVersion.V2_2)
            .type(element.name());
    return changed(element.withAttributs(element.attributs().only(type)));
  }
}
