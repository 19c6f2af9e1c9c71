package org.jalon.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalon.place.Place.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = new Gazetteer();

  @Test
  void every_commune_of_2026_is_there_and_the_45_arrondissements() {
    assertThat(Stream.of(GAZETTEER.communes()).filter(p -> p.kind() == Kind.COMMUNE))
        .hasSize(34_969);
    assertThat(Stream.of(GAZETTEER.communes()).filter(p -> p.kind() == Kind.ARRONDISSEMENT))
        .hasSize(45);
    assertThat(GAZETTEER.listDepartments()).hasSize(109);
    assertThat(GAZETTEER.listRegions()).hasSize(26);
  }

  @Test
  void the_code_that_the_communes_come_from_has_a_date() {
    assertThat(GAZETTEER.edition()).isEqualTo(LocalDate.of(2026, 1, 1));
  }

  @Test
  void a_commune_has_all_that_is_known_of_it() {
    Place lyon = GAZETTEER.findByInsee("69123").orElseThrow();
    assertThat(lyon.name()).isEqualTo("Lyon");
    assertThat(lyon.departmentCode()).isEqualTo("69");
    assertThat(lyon.regionCode()).isEqualTo("84");
    assertThat(lyon.population()).isGreaterThan(500_000);
    assertThat(lyon.postalCodes()).contains("69001", "69009").hasSize(9);
    assertThat(lyon.latitude()).isBetween(45.70, 45.80);
    assertThat(lyon.longitude()).isBetween(4.79, 4.90);
    assertThat(lyon.approximate()).isFalse();
  }

  @Test
  void every_place_has_a_coordinate_a_department_and_a_region() {
    for (Place place : GAZETTEER.communes()) {
      assertThat(Math.abs(place.latitude())).as(place.key()).isBetween(0.1, 70.0);
      assertThat(Math.abs(place.longitude())).as(place.key()).isLessThanOrEqualTo(180);
      assertThat(GAZETTEER.findDepartment(place.departmentCode())).as(place.key()).isPresent();
      assertThat(GAZETTEER.findRegion(place.regionCode())).as(place.key()).isPresent();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Dunkerque,59183,51.034,2.377",
    "Bonifacio,2A041,41.387,9.159",
    "Brest,29019,48.390,-4.487",
    "Saint-Denis,97411,-20.882,55.450",
    "Cayenne,97302,4.937,-52.326",
    "Mamoudzou,97611,-12.780,45.229"
  })
  void towns_stand_where_they_are(String name, String code, double latitude, double longitude) {
    Place town = GAZETTEER.findByInsee(code).orElseThrow();
    assertThat(town.name()).isEqualTo(name);
    assertThat(town.latitude()).isBetween(latitude - 0.05, latitude + 0.05);
    assertThat(town.longitude()).isBetween(longitude - 0.05, longitude + 0.05);
  }

  @Test
  void an_arrondissement_and_its_commune_know_each_other() {
    Place thirteenth = GAZETTEER.findByInsee("75113").orElseThrow();
    Place paris = GAZETTEER.findByInsee("75056").orElseThrow();
    assertThat(thirteenth.name()).isEqualTo("Paris 13e arrondissement");
    assertThat(thirteenth.communeCode()).isEqualTo("75056");
    assertThat(GAZETTEER.communeOf(thirteenth)).contains(paris);
    assertThat(GAZETTEER.communeOf(paris)).contains(paris);
    assertThat(GAZETTEER.listArrondissementsOf(paris)).hasSize(20).contains(thirteenth);
    assertThat(
            IntStream.of(69123, 13055, 59350)
                .map(code ->
                    GAZETTEER
                        .listArrondissementsOf(
                            GAZETTEER.findByInsee(Integer.toString(code)).orElseThrow())
                        .size()))
        .containsExactly(9, 16, 0);
  }

  @Test
  void a_postal_code_leads_to_its_communes_or_arrondissement() {
    assertThat(GAZETTEER.listByPostalCode("69100"))
        .extracting(Place::name)
        .containsExactly("Villeurbanne");
    assertThat(GAZETTEER.listByPostalCode("75013"))
        .extracting(Place::code)
        .containsExactly("75113");
    assertThat(GAZETTEER.listByPostalCode("01400"))
        .hasSizeGreaterThan(5)
        .isSortedAccordingTo(Gazetteer.MOST_POPULATED_FIRST);
    assertThat(GAZETTEER.listByPostalCode("99999")).isEmpty();
  }

  @Test
  void departments_and_regions_have_a_centre_and_a_radius_that_holds_their_communes() {
    Place rhone = GAZETTEER.findDepartment("69").orElseThrow();
    assertThat(rhone.name()).isEqualTo("Rhône");
    assertThat(rhone.regionCode()).isEqualTo("84");
    assertThat(rhone.radiusKm()).isBetween(30, 80);
    assertThat(GAZETTEER.findRegion("84")).map(Place::name).contains("Auvergne-Rhône-Alpes");
    for (Place commune : GAZETTEER.listCommunesOf("69")) {
      double north = (commune.latitude() - rhone.latitude()) * 111.2;
      double east =
          (commune.longitude() - rhone.longitude()) * 111.2 * Math.cos(Math.toRadians(45.8));
      assertThat(Math.hypot(north, east)).as(commune.name()).isLessThan(rhone.radiusKm() + 1);
    }
    assertThat(GAZETTEER.listCommunesOf("69")).extracting(Place::name).contains("Lyon", "Bron");
    assertThat(GAZETTEER.listCommunesOf("00")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "45.7676,4.8344,69123",
    "48.9362,2.3574,93066",
    "43.2965,5.3698,13055",
    "-20.8823,55.4504,97411",
    "-9.80,-139.04,98723"
  })
  void a_position_has_the_name_of_the_nearest_commune(
      double latitude, double longitude, String code) {
    assertThat(GAZETTEER.nearest(latitude, longitude)).map(Place::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"52.52,13.40", "NaN,2", "48,NaN", "400,2", "Infinity,-Infinity", "0,0"})
  void a_position_outside_france_has_no_name(double latitude, double longitude) {
    assertThat(GAZETTEER.nearest(latitude, longitude)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00000", "lyon", "D69", "6912", "2a004", "\uD800"})
  void what_is_no_insee_code_is_not_found(String code) {
    assertThat(GAZETTEER.findByInsee(code)).isEmpty();
  }
}
