package org.jalon.certification;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes XML as France compétences exports it, into an archive of one file. */
public final class OfficialXml implements AutoCloseable {

  private final Writer out;

  /** Opens {@code <FICHES>} in a zip. */
  public static OfficialXml zip(Path file, String register) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
    zip.putNextEntry(new ZipEntry("export_fiches_" + register + "_V4_1_2026-11-20.xml"));
    return new OfficialXml(zip);
  }

  private OfficialXml(OutputStream stream) throws IOException {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<FICHES>\n");
    leaf("VERSION_FLUX", "4.1");
  }

  /** Begins an element. */
  public OfficialXml open(String name) throws IOException {
    out.append('<').append(name).append(">\n");
    return this;
  }

  /** Ends an element. */
  public OfficialXml shut(String name) throws IOException {
    out.append("</").append(name).append(">\n");
    return this;
  }

  /** An element with text; none when the text is empty. */
  public OfficialXml leaf(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      out.append('<').append(name).append('>');
      out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
      out.append("</").append(name).append(">\n");
    }
    return this;
  }

  @Override
  public void close() throws IOException {
    out.write("</FICHES>\n");
    out.close();
  }
}
