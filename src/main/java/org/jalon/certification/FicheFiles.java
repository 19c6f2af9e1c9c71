package org.jalon.certification;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jalon.register.Guard;
import org.jalon.register.Refusal;
import org.jalon.register.RegisterFile;
import org.jalon.register.RegisterFileException;
import org.jspecify.annotations.Nullable;

/**
 * The files of France compétences’ daily export {@code export-fiches-csv-*.zip}, packed or unpacked
 * into a folder, told apart by the beginning of their names.
 */
final class FicheFiles implements AutoCloseable {

  private static final String BEGINNING = "export_fiches_csv_";
  private static final int DEPTH = 3;

  private final @Nullable FileSystem archive;
  private final List<Path> files;
  private final Guard guard;

  private FicheFiles(@Nullable FileSystem archive, List<Path> files, Guard guard) {
    this.archive = archive;
    this.files = files;
    this.guard = guard;
  }

  static FicheFiles open(Path path, Guard guard) throws RegisterFileException, IOException {
    if (Files.isDirectory(path)) {
      return new FicheFiles(null, list(path), guard);
    }
    if (Files.size(path) == 0) {
      throw new RegisterFileException(Refusal.Code.EMPTY, "nothing in the file");
    }
    if (Files.size(path) > guard.mostBytes()) {
      throw new RegisterFileException(
          Refusal.Code.TOO_LARGE, "more than " + guard.mostBytes() + " bytes");
    }
    FileSystem archive = unpack(path);
    try {
      return new FicheFiles(archive, list(archive.getPath("/")), guard);
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  /** Names are not always UTF-8; only their beginnings count, which are plain letters. */
  private static FileSystem unpack(Path path) throws RegisterFileException, IOException {
    if (!beginsLikeZip(path)) {
      throw new RegisterFileException(
          Refusal.Code.NOT_THE_FORMAT, "neither a zip archive nor a folder");
    }
    try {
      return FileSystems.newFileSystem(path, Map.of("encoding", "ISO-8859-1"));
    } catch (ZipException | ProviderNotFoundException e) {
      throw new RegisterFileException(
          Refusal.Code.CUT, "the zip archive is broken: " + e.getMessage());
    }
  }

  private static boolean beginsLikeZip(Path path) throws IOException {
    try (var in = Files.newInputStream(path)) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder, DEPTH)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The file whose name goes on like that after {@code export_fiches_CSV_}. */
  Optional<RegisterFile> find(String name) throws RegisterFileException, IOException {
    String wanted = (BEGINNING + name).toLowerCase(Locale.ROOT);
    for (Path file : files) {
      if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).startsWith(wanted)) {
        return Optional.of(RegisterFile.inspect(file, guard));
      }
    }
    return Optional.empty();
  }

  RegisterFile get(String name) throws RegisterFileException, IOException {
    Optional<RegisterFile> file = find(name);
    if (file.isEmpty()) {
      throw new RegisterFileException(
          Refusal.Code.MISSING_FILE, "no file export_fiches_CSV_" + name + "*.csv");
    }
    return file.get();
  }

  @Override
  public void close() throws IOException {
    if (archive != null) {
      archive.close();
    }
  }
}
