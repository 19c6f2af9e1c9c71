package org.jalon.lheo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes stored formations of either version into a file of one, valid whatever is stored: what is
 * of the file's version stays as it is, the rest is transcoded, and what would make the file
 * invalid is left out and said. Memory does not grow with the file, but for 16 bytes for each
 * {@code id}.
 *
 * <p>Without {@link #finish()} the file has no end, and every reader refuses it.
 */
public final class LheoFlowWriter implements AutoCloseable {
  private static final int FLUSHED_FROM = 1 << 18;

  private final OutputStream out;
  private final LheoVersion version;
  private final LossTotals totals = new LossTotals();
  private final Losses losses = new Losses();
  private final Utf8Buffer buffer = new Utf8Buffer(1 << 19);
  private final Identifiers identifiers = new Identifiers();
  private final NodePrinter printer = new NodePrinter(buffer, identifiers);
  private final Downgrade downgrade = new Downgrade(NodePrinter::standalone, losses, true);
  private final Upgrade upgrade = new Upgrade(losses);
  private int written;

  /** Writes the start of the file; closing the writer closes the stream. */
  public LheoFlowWriter(OutputStream out, LheoVersion version) {
    this.out = out;
    this.version = version;
    buffer
        .raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<lheo xmlns=\"")
        .raw(version.namespace())
        .raw("\">\n<offres>\n");
  }

  /**
   * Writes a formation.
   *
   * @param fragment as {@link FormationInFile#fragment}, perhaps with fewer actions
   * @throws IllegalArgumentException when the text is no such fragment; nothing was written
   */
  public WrittenFragment write(String fragment) throws IOException {
    return write(StoredFormation.read(fragment));
  }

  /** Writes a formation that was read already. */
  public WrittenFragment write(StoredFormation stored) throws IOException {
    LheoVersion from = stored.version();
    NodeInFile found = stored.found();
    if (found.breaksSchema()) {
      return new WrittenFragment(WrittenFragment.Outcome.LEFT_OUT, List.of(), found.findings());
    }
    losses.start("formation");
    boolean verbatim = from == version && identifiers.take(found.node());
    if (verbatim) {
      buffer.raw(stored.fragment());
    } else {
      print(found.node(), from);
    }
    buffer.raw("\n");
    written++;
    List<Loss> lost = losses.list();
    totals.add(lost);
    if (buffer.size() > FLUSHED_FROM) {
      buffer.writeTo(out);
    }
    return new WrittenFragment(
        verbatim ? WrittenFragment.Outcome.VERBATIM : WrittenFragment.Outcome.REWORDED,
        lost,
        found.findings());
  }

  private void print(Node formation, LheoVersion from) {
    Node made = formation;
    if (from != version) {
      made = version == LheoVersion.V2_2 ? downgrade.apply(made) : upgrade.apply(made);
    }
    identifiers.lookAhead(made);
    printer.element(made);
    int dropped = identifiers.dropped();
    if (dropped > 0) {
      losses.add("@id", dropped, Loss.Fate.DROPPED);
    }
  }

  /** How many formations were written. */
  public int written() {
    return written;
  }

  /**
   * What the whole file could not keep: one for each path without numbers, element and fate, the
   * most frequent first.
   */
  public List<Loss> losses() {
    return totals.list();
  }

  /**
   * Writes the end of the file.
   *
   * @throws IllegalStateException when there is no formation: LHÉO has no empty file
   */
  public void finish() throws IOException {
    if (written == 0) {
      throw new IllegalStateException("a LHÉO file has at least one formation");
    }
    buffer.raw("</offres>\n</lheo>\n");
    buffer.writeTo(out);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
