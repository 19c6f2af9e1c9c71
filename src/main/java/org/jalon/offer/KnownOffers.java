package org.jalon.offer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.jalon.offer.derive.OfferDeriver;
import org.jspecify.annotations.Nullable;

/** What the database holds of a source when a run begins: about 200 bytes an offer. */
final class KnownOffers {

  private final Map<String, Known> byId = new HashMap<>();

  /** A stored offer, as far as comparing needs. */
  record Known(long id, byte[] contentHash, int derivation, boolean withdrawn) {

    /** Whether the offer stands there as it would be written now. */
    boolean same(byte[] hash) {
      return !withdrawn && derivation == OfferDeriver.VERSION && Arrays.equals(contentHash, hash);
    }
  }

  static KnownOffers load(StatelessSession session, String sourceKey) {
    KnownOffers known = new KnownOffers();
    session
        .createSelectionQuery(
            "select publicId, id, contentHash, derivation, withdrawn is not null"
                + " from OfferRow where sourceKey = :source",
            Object[].class)
        .setParameter("source", sourceKey)
        .getResultStream()
        .forEach(row ->
            known.byId.put(
                (String) row[0],
                new Known((Long) row[1], (byte[]) row[2], (Integer) row[3], (Boolean) row[4])));
    return known;
  }

  @Nullable Known find(String publicId) {
    return byId.get(publicId);
  }

  /** Row ids of the offers that are there and were not seen. */
  List<Long> vanished(Set<String> seen) {
    return byId.entrySet().stream()
        .filter(entry -> !entry.getValue().withdrawn() && !seen.contains(entry.getKey()))
        .map(entry -> entry.getValue().id())
        .toList();
  }
}
