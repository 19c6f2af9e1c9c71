package org.jalon.lheo;

import java.io.IOException;

/** A stored fragment that was read once, for as many {@link LheoFlowWriter}s as there are. */
public final class StoredFormation {
  private final String fragment;
  private final LheoVersion version;
  private final NodeInFile found;

  private StoredFormation(String fragment, LheoVersion version, NodeInFile found) {
    this.fragment = fragment;
    this.version = version;
    this.found = found;
  }

  /**
   * Reads a fragment.
   *
   * @param fragment as {@link FormationInFile#fragment}, perhaps with fewer actions
   * @throws IllegalArgumentException when the text is no such fragment
   */
  public static StoredFormation read(String fragment) throws IOException {
    LheoVersion version = LheoFragment.version(fragment);
    try (LheoReader reader = LheoReader.ofFragment(LheoFragment.document(fragment, version))) {
      NodeInFile found =
          reader
              .nextNode()
              .orElseThrow(() -> new IllegalArgumentException("no formation in the fragment"));
      return new StoredFormation(fragment, version, found);
    } catch (LheoFileException broken) {
      throw new IllegalArgumentException("not a stored fragment", broken);
    }
  }

  String fragment() {
    return fragment;
  }

  LheoVersion version() {
    return version;
  }

  /** Nobody changes it: transcoding makes a new one. */
  NodeInFile found() {
    return found;
  }
}
