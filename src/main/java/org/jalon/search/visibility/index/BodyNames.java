package org.jalon.search.visibility.index;

import java.util.Map;
import java.util.Optional;
import org.jalon.search.visibility.VisibilityRecord;

/** The name of a body beside its SIRET, as one value of a field: read once a body, not an offer. */
public final class BodyNames {

  private static final char BETWEEN = '\t';

  private BodyNames() {}

  /** Empty where the responsible body has no SIRET or no name. */
  static Optional<String> of(VisibilityRecord offer) {
    return siret(offer)
        .filter(_ -> !offer.bodies().isEmpty() && !offer.bodies().getFirst().isBlank())
        .map(siret -> siret + BETWEEN + offer.bodies().getFirst().strip());
  }

  /** The SIRET of the responsible body. */
  static Optional<String> siret(VisibilityRecord offer) {
    return offer.sirets().stream().findFirst().map(String::strip).filter(it -> !it.isEmpty());
  }

  /** Puts SIRET → name. */
  public static void read(String value, Map<String, String> names) {
    int between = value.indexOf(BETWEEN);
    names.put(value.substring(0, between), value.substring(between + 1));
  }
}
