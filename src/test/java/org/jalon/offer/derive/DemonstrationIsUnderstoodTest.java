package org.jalon.offer.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.demonstration.Demonstration;
import org.jalon.lheo.LheoFileException;
import org.jalon.lheo.LheoReader;
import org.jalon.place.Gazetteer;
import org.jalon.place.Place;
import org.jalon.vocabulary.Audience;
import org.jalon.vocabulary.CefrLevel;
import org.jalon.vocabulary.CourseKind;
import org.jalon.vocabulary.Delivery;
import org.jalon.vocabulary.Enrolment;
import org.jalon.vocabulary.Funder;
import org.jalon.vocabulary.Moment;
import org.jalon.vocabulary.Price;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration shows every answer that the readers of this package can give. */
class DemonstrationIsUnderstoodTest {

  private static final LocalDate BASE = LocalDate.of(2026, 3, 1);
  private static final Gazetteer GAZETTEER = new Gazetteer();
  private static final List<DerivedOffer> OFFERS = new ArrayList<>();
  private static final List<DerivedOffer> COURSES = new ArrayList<>();

  @BeforeAll
  static void derive(@TempDir Path folder) throws IOException, LheoFileException {
    new Demonstration(GAZETTEER, Clock.systemUTC()).write(folder, 2500, BASE);
    OfferDeriver deriver = new OfferDeriver(GAZETTEER);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gz")).sorted().toList()) {
        try (LheoReader reader = LheoReader.open(file)) {
          reader.forEach(course ->
              course
                  .formation()
                  .action()
                  .forEach(a -> OFFERS.add(deriver.derive(course.formation(), a))));
        }
      }
    }
    OFFERS.stream()
        .filter(offer -> offer.kinds().stream().anyMatch(CourseKind::linguistic))
        .forEach(COURSES::add);
  }

  @Test
  void some_62_in_a_hundred_are_courses_of_french() {
    assertThat(COURSES.size() * 100 / OFFERS.size()).isBetween(60, 64);
  }

  @Test
  void every_kind_level_moment_public_and_price_occurs() {
    assertThat(all(OFFERS, DerivedOffer::kinds)).containsExactlyInAnyOrder(CourseKind.values());
    assertThat(all(COURSES, DerivedOffer::levels))
        .contains(CefrLevel.values()[0], CefrLevel.A1_1, CefrLevel.A1, CefrLevel.A2)
        .contains(CefrLevel.B1, CefrLevel.B2, CefrLevel.C1);
    assertThat(all(COURSES, DerivedOffer::targetLevels)).contains(CefrLevel.C2);
    assertThat(all(COURSES, DerivedOffer::moments)).containsExactlyInAnyOrder(Moment.values());
    assertThat(all(COURSES, DerivedOffer::audiences)).containsExactlyInAnyOrder(Audience.values());
    assertThat(all(OFFERS, DerivedOffer::funders)).containsExactlyInAnyOrder(Funder.values());
    assertThat(all(COURSES, o -> o.price().stream().toList())).containsOnly(Price.values());
    assertThat(all(OFFERS, o -> o.delivery().stream().toList())).containsOnly(Delivery.values());
    assertThat(all(OFFERS, o -> o.enrolment().stream().toList())).containsOnly(Enrolment.values());
  }

  @Test
  void a_realistic_share_of_the_courses_says_nothing() {
    assertThat(percent(offer -> offer.levels().isEmpty())).isBetween(10, 35);
    assertThat(percent(offer -> offer.timetable().isEmpty())).isBetween(20, 45);
    assertThat(percent(offer -> offer.price().isEmpty())).isBetween(30, 65);
    assertThat(percent(offer -> offer.enrolment().isEmpty())).isBetween(5, 35);
    assertThat(percent(offer -> offer.places().isEmpty())).isBetween(1, 8);
    assertThat(
            percent(
                offer -> offer.places().stream().anyMatch(DemonstrationIsUnderstoodTest::vague)))
        .isBetween(8, 30);
  }

  @Test
  void some_look_after_children_and_some_are_open_to_disabled_people() {
    assertThat(percent(DerivedOffer::childcare)).isBetween(6, 18);
    assertThat(percent(DerivedOffer::access)).isBetween(20, 40);
  }

  @Test
  void a_few_are_over_and_most_are_not() {
    assertThat(percent(o -> o.lastEnd().stream().anyMatch(end -> end.isBefore(BASE))))
        .isBetween(2, 12);
  }

  @Test
  void every_department_with_a_town_of_a_thousand_people_has_courses() {
    Set<String> reached =
        COURSES.stream()
            .flatMap(offer -> offer.places().stream())
            .map(OfferPlace::department)
            .collect(Collectors.toSet());
    assertThat(reached)
        .containsAll(
            GAZETTEER.listDepartments().stream()
                .map(Place::code)
                .filter(code ->
                    GAZETTEER.listCommunesOf(code).stream()
                        .anyMatch(commune -> commune.population() >= 1000))
                .toList());
  }

  @Test
  void large_towns_and_their_arrondissements_have_most() {
    Map<String, Integer> towns = new HashMap<>();
    COURSES.forEach(o -> o.places().forEach(p -> towns.merge(p.insee(), 1, Integer::sum)));
    assertThat(towns.keySet())
        .anyMatch(code -> code.startsWith("751"))
        .anyMatch(code -> code.startsWith("132"))
        .anyMatch(code -> code.startsWith("6938"))
        .doesNotContain("75056", "13055", "69123");
    assertThat(towns.getOrDefault("31555", 0)).isGreaterThan(5);
  }

  @Test
  void a_town_is_told_for_every_place() {
    assertThat(OFFERS.stream().flatMap(offer -> offer.places().stream()))
        .noneMatch(place -> place.insee().isEmpty());
  }

  private static boolean vague(OfferPlace place) {
    return place.location().stream().anyMatch(OfferPlace.Location::approximate);
  }

  private static int percent(java.util.function.Predicate<DerivedOffer> condition) {
    return (int) (COURSES.stream().filter(condition).count() * 100 / COURSES.size());
  }

  private static <T> Set<T> all(
      List<DerivedOffer> offers, Function<DerivedOffer, Collection<T>> values) {
    return offers.stream().flatMap(o -> values.apply(o).stream()).collect(Collectors.toSet());
  }
}
