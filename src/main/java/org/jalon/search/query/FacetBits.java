package org.jalon.search.query;

import java.util.Set;
import org.jalon.search.Facet;

/** Values of a facet as bits of an int: bit 0 is “not stated”, bit i + 1 the facet's i-th code. */
final class FacetBits {

  static final int NOT_STATED = 1;

  private FacetBits() {}

  /** The bit of a code, 0 for a code that is not the facet's. */
  static int of(Facet facet, String code) {
    return Facet.NOT_STATED.equals(code) ? NOT_STATED : bit(facet.codes().indexOf(code));
  }

  /** The bits of several codes. */
  static int of(Facet facet, Set<String> codes) {
    int bits = 0;
    for (String code : codes) {
      bits |= of(facet, code);
    }
    return bits;
  }

  private static int bit(int index) {
    return index < 0 ? 0 : 1 << (index + 1);
  }
}
