package org.jalon.lheo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A stored formation, read back from {@link FormationInFile#fragment()}. */
public final class LheoFragment {

  private LheoFragment() {}

  /**
   * The formation of a fragment.
   *
   * @throws IllegalArgumentException when the text is not a fragment that {@link LheoReader} gave
   */
  public static Formation read(String fragment) {
    return readInFile(fragment).formation();
  }

  /**
   * The same with its version and what is wrong inside; lines and columns are the fragment's own.
   *
   * @throws IllegalArgumentException when the text is not a fragment that {@link LheoReader} gave
   */
  public static FormationInFile readInFile(String fragment) {
    LheoVersion version =
        fragment.lastIndexOf(LheoVersion.V2_3.namespace(), fragment.indexOf('>')) >= 0
            ? LheoVersion.V2_3
            : LheoVersion.V2_2;
    String document =
        "<lheo xmlns=\"" + version.namespace() + "\"><offres>" + fragment + "</offres></lheo>";
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    try (LheoReader reader = LheoReader.open(new ByteArrayInputStream(bytes), "fragment")) {
      return reader
          .next()
          .orElseThrow(() -> new IllegalArgumentException("no formation in the fragment"));
    } catch (LheoFileException e) {
      throw new IllegalArgumentException("not a stored fragment", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
