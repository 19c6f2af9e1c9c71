package org.jalon.lheo;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Small documents and ways to read them, for the tests of this package. */
final class Lheo {
  private Lheo() {}

  static byte[] example(String name) {
    try (InputStream in = Lheo.class.getResourceAsStream("/lheo/" + name)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String exampleText(String name) {
    return new String(example(name), StandardCharsets.UTF_8);
  }

  static byte[] utf8(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }

  static List<FormationInFile> read(byte[] file) throws IOException, LheoFileException {
    return read(file, LheoLimits.DEFAULT);
  }

  static List<FormationInFile> read(byte[] file, LheoLimits limits)
      throws IOException, LheoFileException {
    List<FormationInFile> all = new ArrayList<>();
    try (LheoReader reader = LheoReader.open(new ByteArrayInputStream(file), "test", limits)) {
      reader.forEach(all::add);
    }
    return all;
  }

  static FormationInFile readOne(String document) throws IOException, LheoFileException {
    return read(utf8(document)).getFirst();
  }

  static FileFault fault(byte[] file) {
    return fault(file, LheoLimits.DEFAULT);
  }

  static FileFault fault(byte[] file, LheoLimits limits) {
    return catchThrowableOfType(LheoFileException.class, () -> read(file, limits)).fault();
  }

  /** The smallest valid document, one element replaced. */
  static String minimalWith(String written, String instead) {
    String document = exampleText("min-2.3.xml");
    if (!document.contains(written)) {
      throw new IllegalArgumentException("not in the example: " + written);
    }
    return document.replace(written, instead);
  }
}
