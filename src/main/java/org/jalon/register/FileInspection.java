package org.jalon.register;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipException;

/** What one pass over a file's bytes tells. */
record FileInspection(String hash, Charset charset, boolean endsWithLineBreak) {

  /** Differs from ISO-8859-1 where French needs it: œ, €, ’. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final int BEGINNING = 512;
  private static final int BUFFER = 1 << 16;

  static FileInspection of(Path path, long mostBytes) throws RegisterFileException, IOException {
    try (DigestInputStream file =
        new DigestInputStream(Files.newInputStream(path), FileHash.sha256())) {
      Utf8Check utf8 = new Utf8Check();
      int last = read(file, mostBytes, utf8);
      file.transferTo(OutputStream.nullOutputStream());
      return new FileInspection(
          FileHash.hexadecimal(file.getMessageDigest()),
          utf8.passed() ? StandardCharsets.UTF_8 : WESTERN,
          last == '\n' || last == '\r');
    }
  }

  /** Gives the last byte. */
  private static int read(InputStream file, long mostBytes, Utf8Check utf8)
      throws RegisterFileException, IOException {
    try {
      InputStream in = RegisterFile.inflated(file);
      byte[] buffer = new byte[BUFFER];
      int length = in.readNBytes(buffer, 0, BEGINNING);
      checkBeginning(Arrays.copyOf(buffer, length));
      long bytes = 0;
      int last = -1;
      while (length > 0) {
        bytes += length;
        if (bytes > mostBytes) {
          throw new RegisterFileException(
              Refusal.Code.TOO_LARGE, "more than " + mostBytes + " bytes");
        }
        utf8.add(buffer, length);
        last = buffer[length - 1];
        length = in.read(buffer, 0, buffer.length);
      }
      return last;
    } catch (EOFException e) {
      throw new RegisterFileException(Refusal.Code.CUT, "the gzip file ends too early");
    } catch (ZipException e) {
      throw new RegisterFileException(Refusal.Code.CUT, "broken gzip: " + e.getMessage());
    }
  }

  private static void checkBeginning(byte[] bytes) throws RegisterFileException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      throw new RegisterFileException(Refusal.Code.EMPTY, "nothing in the file");
    }
    if (text.startsWith("<") || text.startsWith("ï»¿<")) {
      throw new RegisterFileException(Refusal.Code.NOT_THE_FORMAT, "a web page or XML, not CSV");
    }
    if (text.startsWith("{") || text.startsWith("[")) {
      throw new RegisterFileException(Refusal.Code.NOT_THE_FORMAT, "JSON, not CSV");
    }
    if (text.indexOf('\0') >= 0 || text.startsWith("pk\u0003\u0004")) {
      throw new RegisterFileException(
          Refusal.Code.NOT_THE_FORMAT, "a binary file (spreadsheet, zip, UTF-16), not CSV");
    }
  }
}
