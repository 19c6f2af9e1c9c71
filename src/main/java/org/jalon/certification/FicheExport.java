package org.jalon.certification;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jalon.register.FileHash;
import org.jalon.register.Guard;
import org.jalon.register.Refusal;
import org.jalon.register.RegisterFileException;

/** France compétences' export in XML: {@code export-fiches-rncp-v4-1-*.zip}, gzip or plain. */
final class FicheExport {

  private static final int BUFFER = 1 << 16;
  private static final int BEGINNING = 64;

  private final Path path;
  private final Register register;
  private final Guard guard;

  FicheExport(Path path, Register register, Guard guard) {
    this.path = path;
    this.register = register;
    this.guard = guard;
  }

  /** Whether it is XML, or an archive of it; else it may be the export in CSV. */
  static boolean isXml(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return false;
    }
    if (isZip(path)) {
      try (ZipFile zip = open(path)) {
        return !xml(zip).isEmpty();
      } catch (ZipException broken) {
        return false;
      }
    }
    try (InputStream in = inflated(Files.newInputStream(path))) {
      String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
      return beginning.replaceAll("^[^ -~]+", "").stripLeading().startsWith("<");
    } catch (EOFException | ZipException broken) {
      return false;
    }
  }

  /** SHA-256 of the file as it lies there. */
  String hash() throws IOException {
    return FileHash.of(path);
  }

  /** What reads an export from its first byte to its last. */
  @FunctionalInterface
  interface Reading<T> {
    T read(InputStream xml) throws RegisterFileException, IOException;
  }

  /** Opens it, hands it over, and looks whether all of it came. */
  <T> T read(Reading<T> reading) throws RegisterFileException, IOException {
    if (isZip(path)) {
      try (ZipFile zip = open(path)) {
        ZipEntry entry = entry(zip);
        CRC32 sum = new CRC32();
        T read;
        try (InputStream in = new Bounded(zip.getInputStream(entry), sum, guard.mostBytes())) {
          read = reading.read(in);
        }
        if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
          throw new RegisterFileException(Refusal.Code.CUT, "the archive's check sum is another");
        }
        return read;
      }
    }
    try (InputStream in =
        new Bounded(inflated(Files.newInputStream(path)), new CRC32(), guard.mostBytes())) {
      return reading.read(in);
    }
  }

  private ZipEntry entry(ZipFile zip) throws RegisterFileException {
    List<? extends ZipEntry> all = xml(zip);
    Pattern ofRegister =
        Pattern.compile("(?:.*[^a-z])?" + register.name().toLowerCase(Locale.ROOT) + "[^a-z].*");
    List<? extends ZipEntry> named =
        all.size() == 1
            ? all
            : all.stream()
                .filter(e -> ofRegister.matcher(e.getName().toLowerCase(Locale.ROOT)).matches())
                .toList();
    if (named.size() != 1) {
      throw new RegisterFileException(
          Refusal.Code.MISSING_FILE,
          all.size() + " XML files, of which " + named.size() + " are named after " + register);
    }
    return named.getFirst();
  }

  private static List<? extends ZipEntry> xml(ZipFile zip) {
    return zip.stream()
        .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml"))
        .toList();
  }

  /** Names are not always UTF-8; only their plain letters count. */
  private static ZipFile open(Path path) throws IOException {
    return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
  }

  private static boolean isZip(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }

  private static InputStream inflated(InputStream file) throws IOException {
    InputStream in = new BufferedInputStream(file, BUFFER);
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip ? new GZIPInputStream(in, BUFFER) : in;
  }

  /** Counts and sums what is read: an archive's own sizes may lie. */
  private static final class Bounded extends FilterInputStream {
    private final CRC32 sum;
    private final long most;
    private long bytes;

    Bounded(InputStream in, CRC32 sum, long most) {
      super(in);
      this.sum = sum;
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int start, int length) throws IOException {
      int read = in.read(buffer, start, length);
      if (read > 0) {
        sum.update(buffer, start, read);
        bytes += read;
        if (bytes > most) {
          throw new RefusedInput(Refusal.Code.TOO_LARGE, "more than " + most + " bytes");
        }
      }
      return read;
    }
  }
}
