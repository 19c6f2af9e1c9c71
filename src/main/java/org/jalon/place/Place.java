package org.jalon.place;

import java.util.List;

/**
 * A place of France that courses can be searched around.
 *
 * @param code INSEE code: {@code 69123}, {@code 75113}, {@code 2A}, {@code 84}
 * @param name French name, for display
 * @param departmentCode code of the department, its own for a department, empty for a region;
 *     overseas collectivities count as a department and a region of the same code ({@code 988})
 * @param regionCode INSEE code of the region
 * @param population inhabitants, 0 when unknown
 * @param postalCodes none for departments and regions
 * @param latitude WGS84 degrees; of a department or region, of its population centre
 * @param longitude WGS84 degrees
 * @param approximate the coordinate may be some 10 km away from the town
 * @param communeCode the commune of an arrondissement, empty for every other kind
 * @param radiusKm distance from the coordinate that holds every commune of a department or region,
 *     0 for every other kind
 */
public record Place(
    Kind kind,
    String code,
    String name,
    String departmentCode,
    String regionCode,
    int population,
    List<String> postalCodes,
    double latitude,
    double longitude,
    boolean approximate,
    String communeCode,
    int radiusKm) {

  /** What a place is. */
  public enum Kind {
    COMMUNE,
    ARRONDISSEMENT,
    DEPARTMENT,
    REGION
  }

  /**
   * What stands for the place in the address parameter {@code lieu}: the INSEE code of a commune or
   * arrondissement, {@code D69} for a department, {@code R84} for a region.
   */
  public String key() {
    return switch (kind) {
      case COMMUNE, ARRONDISSEMENT -> code;
      case DEPARTMENT -> "D" + code;
      case REGION -> "R" + code;
    };
  }
}
