package org.jalon.demonstration;

import java.util.List;
import org.jalon.lheo.Attributs;
import org.jalon.lheo.Certification;
import org.jalon.lheo.Extra;
import org.jalon.lheo.Extras;

/**
 * Certifications with invented numbers: the same title has the same number everywhere, and all are
 * far above those in use (some 42 000 in RNCP, 7 000 in RS, 120 000 in Certif Info, in 2026).
 */
final class Certificates {

  private static final Extras INVENTED =
      new Extras(
          List.of(Extra.group("demonstration", List.of(Extra.datum("numero-invente", "1")))));

  private Certificates() {}

  /**
   * A title of the national directory.
   *
   * @param index of the title among those of the demonstration, below 10 000
   */
  static Certification title(int index) {
    return new Certification(
        "RNCP" + (90_000 + index), "" + (980_000 + index), "", "", "", Attributs.NONE, INVENTED);
  }

  /** A certification of French, of the specific directory; the index as above. */
  static Certification language(int index) {
    return new Certification(
        "", "" + (990_000 + index), "RS" + (90_000 + index), "", "", Attributs.NONE, INVENTED);
  }
}
