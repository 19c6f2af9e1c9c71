package org.jalon.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.util.SloppyMath;
import org.junit.jupiter.api.Test;

class FlatTest {

  private static final double DEGREE_METRES = 111_200;

  @Test
  void a_flat_distance_is_wrong_by_less_than_a_fifth_of_what_is_allowed() {
    Random random = new Random(20);
    double worst = 0;
    for (int i = 0; i < 200_000; i++) {
      double high = Flat.REACH_METRES / DEGREE_METRES;
      double latitude = (2 * random.nextDouble() - 1) * (Flat.NORTHERNMOST - high);
      double longitude = 340 * random.nextDouble() - 170;
      double wide = high / Math.cos(Math.toRadians(Math.abs(latitude) + high));
      int otherLatitude =
          GeoEncodingUtils.encodeLatitude(latitude + high * (2 * random.nextDouble() - 1));
      int otherLongitude =
          GeoEncodingUtils.encodeLongitude(longitude + wide * (2 * random.nextDouble() - 1));
      double exact =
          SloppyMath.haversinMeters(
              latitude,
              longitude,
              GeoEncodingUtils.decodeLatitude(otherLatitude),
              GeoEncodingUtils.decodeLongitude(otherLongitude));
      double flat = Math.sqrt(new Flat(latitude, longitude).squared(otherLatitude, otherLongitude));
      // Encoding rounds to a centimetre, which says something of neighbours only.
      if (exact > 100 && exact < Flat.REACH_METRES) {
        worst = Math.max(worst, Math.abs(flat - exact) / exact);
      }
    }
    assertThat(worst).isBetween(1e-6, Flat.ERROR / 5);
  }

  @Test
  void a_point_has_no_distance_to_itself() {
    double latitude = GeoEncodingUtils.decodeLatitude(GeoEncodingUtils.encodeLatitude(48.857));
    double longitude = GeoEncodingUtils.decodeLongitude(GeoEncodingUtils.encodeLongitude(2.352));
    assertThat(
            new Flat(latitude, longitude)
                .squared(
                    GeoEncodingUtils.encodeLatitude(latitude),
                    GeoEncodingUtils.encodeLongitude(longitude)))
        .isLessThan(1);
  }
}
