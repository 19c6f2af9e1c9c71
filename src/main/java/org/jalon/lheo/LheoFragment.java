package org.jalon.lheo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

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
    try (LheoReader reader = LheoReader.ofFragment(document(fragment, version(fragment)))) {
      return reader
          .next()
          .orElseThrow(() -> new IllegalArgumentException("no formation in the fragment"));
    } catch (LheoFileException e) {
      throw new IllegalArgumentException("not a stored fragment", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version that a fragment was read from. */
  public static LheoVersion version(String fragment) {
    return fragment.lastIndexOf(LheoVersion.V2_3.namespace(), fragment.indexOf('>')) >= 0
        ? LheoVersion.V2_3
        : LheoVersion.V2_2;
  }

  /**
   * A fragment with some of its actions only, every other character as it was.
   *
   * @param ordinals of the actions to keep, 0 for the first
   * @throws IllegalArgumentException when the text is not a fragment, or has no such action
   */
  public static String withActions(String fragment, Set<Integer> ordinals) {
    return FragmentCut.keep(fragment, ordinals);
  }

  static String document(String fragment, LheoVersion version) {
    return "<lheo xmlns=\"" + version.namespace() + "\"><offres>" + fragment + "</offres></lheo>";
  }
}
