package org.jalon.lheo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a LHÉO file as a stream, valid against the published schema of its version.
 *
 * <p>A formation that cannot be valid is refused before anything of it is written, with an
 * IllegalArgumentException that names the element and the bound: the caller may go on with the
 * next. Without {@link #finish()} the file has no end, and every reader refuses it.
 *
 * <p>In 2.2, what that version cannot say goes to <code>extras info="lheo-2.3"</code>.
 */
public final class LheoWriter implements AutoCloseable {
  private final Writer out;
  private final LheoVersion version;
  private final NodeWriter nodes;
  private final NodeWriter originals = new NodeWriter(Grammar.of(LheoVersion.V2_3));
  private final Downgrade downgrade = new Downgrade(this::original, new Losses(), false);
  private final StringBuilder formation = new StringBuilder(1 << 14);
  private int written;

  /** Writes the start of the file; closing the writer closes the stream. */
  public LheoWriter(OutputStream stream, LheoVersion version) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    this.version = version;
    this.nodes = new NodeWriter(Grammar.of(version));
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<lheo xmlns=\"");
    out.write(version.namespace());
    out.write("\">\n<offres>\n");
  }

  /**
   * Writes a formation from its record.
   *
   * @throws IllegalArgumentException when it cannot be valid; nothing was written
   */
  public void write(Formation record) throws IOException {
    Node node = record.to("formation");
    formation.setLength(0);
    nodes.write(version == LheoVersion.V2_2 ? downgrade.apply(node) : node, "", formation);
    append(formation);
  }

  /**
   * Writes a formation as it was read. It has to be valid: this is not checked.
   *
   * @param fragment as {@link FormationInFile#fragment}, of the version of this file
   * @throws IllegalArgumentException when it is of another version; nothing was written
   */
  public void writeFragment(String fragment) throws IOException {
    int end = fragment.indexOf('>');
    String tag = end < 0 ? "" : fragment.substring(0, end);
    if (!tag.startsWith("<") || !tag.contains(version.namespace())) {
      throw new IllegalArgumentException(
          "not a formation of LHÉO " + version.number() + ": " + tag);
    }
    append(fragment);
  }

  /** As {@link #finish(Extras)}, without extension data. */
  public void finish() throws IOException {
    finish(Extras.NONE);
  }

  /**
   * Writes the end of the file.
   *
   * @param extras of the root
   * @throws IllegalStateException when there is no formation: LHÉO has no empty file
   */
  public void finish(Extras extras) throws IOException {
    if (written == 0) {
      throw new IllegalStateException("a LHÉO file has at least one formation");
    }
    formation.setLength(0);
    new ExtensionWriter().groups(extras.groups(), "lheo", formation);
    out.write("</offres>\n");
    out.append(formation).append("</lheo>\n");
    out.flush();
  }

  /** How many formations were written. */
  public int written() {
    return written;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private String original(Node node) {
    StringBuilder xml = new StringBuilder();
    originals.write(node, LheoVersion.V2_3.namespace(), xml);
    return xml.toString();
  }

  private void append(CharSequence text) throws IOException {
    out.append(text).append('\n');
    written++;
  }
}
