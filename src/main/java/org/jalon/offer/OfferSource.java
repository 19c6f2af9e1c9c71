package org.jalon.offer;

/**
 * A feed's stable origin. A source is not a region: a region may send several files, a national
 * file covers all. Withdrawal is per source.
 *
 * @param key letters, digits and hyphens; part of its offers' public ids
 * @param name for people
 * @param demonstration whether its offers are invented
 * @param region INSEE code of the region whose team answers for it; empty for a national one
 */
public record OfferSource(
    String key, String name, Profile profile, boolean demonstration, String region) {

  /** How strict control is with the source: see the control rules. */
  public enum Profile {
    CURRENT,
    LEGACY
  }

  public OfferSource {
    if (!key.matches("[A-Za-z0-9][A-Za-z0-9-]{0,59}")) {
      throw new IllegalArgumentException(
          "a source's key is 1 to 60 letters, digits and hyphens: " + key);
    }
  }

  /** A source without a region. */
  public OfferSource(String key, String name, Profile profile, boolean demonstration) {
    this(key, name, profile, demonstration, "");
  }
}
