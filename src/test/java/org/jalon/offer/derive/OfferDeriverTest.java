package org.jalon.offer.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jalon.lheo.Formation;
import org.jalon.lheo.LheoFragment;
import org.jalon.place.Gazetteer;
import org.jalon.testsupport.Formations;
import org.jalon.vocabulary.Audience;
import org.jalon.vocabulary.CefrLevel;
import org.jalon.vocabulary.CourseKind;
import org.jalon.vocabulary.Enrolment;
import org.jalon.vocabulary.Moment;
import org.jalon.vocabulary.Price;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferDeriverTest {

  private static final OfferDeriver DERIVER = new OfferDeriver(new Gazetteer());

  private static DerivedOffer derive(Formations.Course course) {
    Formation formation = LheoFragment.read(course.fragment());
    return DERIVER.derive(formation, formation.action().getFirst());
  }

  private static Formations.Course course() {
    return Formations.course();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15235 | Cours de français | FLE",
        "15235 | Atelier sociolinguistique | WORKSHOP",
        "15235 | Ouvrir l'école aux parents pour la réussite des enfants | PARENTS",
        "15043 | Lire et écrire | LITERACY",
        "15235 | Français à visée professionnelle | FLE,PROFESSIONAL",
        "15226 | Français de la restauration | FLE,PROFESSIONAL",
        "44515 | Master didactique du FLE | OTHER",
        "44501 | Formation de formateurs : lutte contre l'illettrisme | OTHER",
        "22685 | CAP menuisier | OTHER",
      })
  void kinds_are_told_by_formacode_and_title(String formacode, String title, String kinds) {
    assertThat(derive(course().formacode(formacode).title(title)).kinds())
        .extracting(Enum::name)
        .containsExactlyInAnyOrder(kinds.split(","));
  }

  @Test
  void a_funders_programme_tells_the_kind_too() {
    assertThat(derive(course().title("Cours du mardi").programme("OEPRE")).kinds())
        .containsExactly(CourseKind.PARENTS);
  }

  @Test
  void entry_levels_come_from_the_fixed_phrase_of_the_conditions() {
    DerivedOffer derived =
        derive(
            course()
                .conditions(
                    "Compétences linguistiques : CECRL :\nOral : A2, B1\nEcrit : Infra A1.1")
                .objective("Niveau visé par la formation :\nCECRL : B1, B2"));

    assertThat(derived.levels()).containsExactly(CefrLevel.BELOW_A1_1, CefrLevel.A2, CefrLevel.B1);
    assertThat(derived.targetLevels()).containsExactly(CefrLevel.B1, CefrLevel.B2);
  }

  @Test
  void a1_1_is_not_a1() {
    assertThat(derive(course().conditions("CECRL : Oral : A1.1")).levels())
        .containsExactly(CefrLevel.A1_1);
  }

  @Test
  void a_title_gives_levels_only_when_nothing_else_does() {
    assertThat(derive(course().title("FLE niveau 0 vers A1")).levels())
        .containsExactly(CefrLevel.BELOW_A1_1);
    assertThat(derive(course().title("FLE niveau 0 vers A1")).targetLevels())
        .containsExactly(CefrLevel.A1);
    assertThat(derive(course().title("FLE objectif A2").conditions("CECRL : Oral : A1")).levels())
        .containsExactly(CefrLevel.A1);
  }

  @Test
  void vocational_training_has_no_french_level() {
    assertThat(derive(course().formacode("31624").title("Permis B1 et C1")).levels()).isEmpty();
  }

  @Test
  void timetables_are_read_line_by_line() {
    DerivedOffer derived =
        derive(course().rhythm("1 rue X, 75013 - Paris\nLundi de 19:30 à 21:00\nsamedi 9h-12h"));

    assertThat(derived.timetable())
        .containsExactly(
            new WeeklySlot(DayOfWeek.MONDAY, LocalTime.of(19, 30), LocalTime.of(21, 0)),
            new WeeklySlot(DayOfWeek.SATURDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)));
    assertThat(derived.moments()).containsExactly(Moment.EVENING, Moment.WEEKEND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Mardi de 25:00 à 26:00", "Mardi de 12:00 à 9:00", "Mardi de 9:75 à 10:00", "Mardi"})
  void impossible_hours_are_not_a_timetable(String rhythm) {
    assertThat(derive(course().rhythm(rhythm)).timetable()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cours du soir | EVENING",
        "en journée | MORNING,AFTERNOON",
        "le matin | MORNING",
        "pas de cours le soir | ''",
        "Temps partiel | ''",
      })
  void words_tell_the_moment_when_there_is_no_timetable(String rhythm, String moments) {
    assertThat(derive(course().rhythm(rhythm)).moments())
        .extracting(Enum::name)
        .containsExactlyInAnyOrder(moments.isEmpty() ? new String[0] : moments.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "0 | | FREE",
        "0.00 | | FREE",
        "0,00 € | | FREE",
        "120 | | PAID",
        "1 200,50 | gratuit | PAID",
        " | Formation gratuite | FREE",
        " | Formation non gratuite | -",
        " | n'est pas gratuit | -",
        " | | -",
      })
  void free_is_only_what_says_so(String total, String remaining, String price) {
    Formations.Course course =
        course().price(total == null ? "" : total).remaining(remaining == null ? "" : remaining);

    assertThat(derive(course).price().map(Price::name)).isEqualTo(Optional.ofNullable(price));
  }

  @Test
  void that_somebody_may_pay_is_not_free() {
    assertThat(derive(course()).price()).isEmpty();
  }

  @Test
  void publics_come_from_codes_and_words() {
    assertThat(
            derive(
                    course()
                        .audienceCode("81023")
                        .conditions("Réfugiés / Bénéficiaires de la protection internationale")
                        .audience("+ demandeurs d asile, pas de salariés"))
                .audiences())
        .containsExactly(Audience.NEWCOMERS, Audience.REFUGEES, Audience.ASYLUM_SEEKERS);
  }

  @Test
  void childcare_counts_only_when_it_is_offered() {
    assertThat(derive(course().audience("Garde d'enfants possible le mardi")).childcare()).isTrue();
    assertThat(derive(course().audience("Pas de garde d'enfants")).childcare()).isFalse();
  }

  @Test
  void one_open_session_is_enough_to_enrol() {
    assertThat(derive(course().states("2", "1")).enrolment()).contains(Enrolment.OPEN);
    assertThat(derive(course().states("2", "3")).enrolment()).contains(Enrolment.CLOSED);
    assertThat(derive(course().states("")).enrolment()).isEmpty();
  }

  @Test
  void a_session_without_an_end_may_go_on_for_ever() {
    DerivedOffer derived = derive(course().dates("20250900", "99999999"));

    assertThat(derived.firstStart()).contains(LocalDate.of(2025, 9, 1));
    assertThat(derived.lastEnd()).isEmpty();
  }

  @Test
  void a_place_is_known_by_its_insee_code_even_of_an_arrondissement() {
    OfferPlace place = derive(course().address("75013", "Paris", "75113")).places().getFirst();

    assertThat(place.insee()).isEqualTo("75113");
    assertThat(place.department()).isEqualTo("75");
    assertThat(place.location().orElseThrow().approximate()).isTrue();
  }

  @Test
  void a_place_without_code_is_known_by_postal_code_and_town() {
    OfferPlace place = derive(course().address("69100", "VILLEURBANNE", "")).places().getFirst();

    assertThat(place.insee()).isEqualTo("69266");
    assertThat(place.region()).isEqualTo("84");
  }

  @Test
  void coordinates_that_are_far_from_the_town_are_not_believed() {
    OfferPlace.Location believed =
        derive(course().address("69100", "Villeurbanne", "69266").point("45.77", "4.88"))
            .places()
            .getFirst()
            .location()
            .orElseThrow();
    OfferPlace.Location replaced =
        derive(course().address("69100", "Villeurbanne", "69266").point("48.85", "2.35"))
            .places()
            .getFirst()
            .location()
            .orElseThrow();

    assertThat(believed.approximate()).isFalse();
    assertThat(believed.latitude()).isEqualTo(45.77);
    assertThat(replaced.approximate()).isTrue();
    assertThat(replaced.latitude()).isBetween(45.6, 45.9);
  }

  @Test
  void coordinates_that_are_no_numbers_are_as_none() {
    assertThat(
            derive(course().address("69100", "Villeurbanne", "69266").point("nord", ""))
                .places()
                .getFirst()
                .location()
                .orElseThrow()
                .approximate())
        .isTrue();
  }

  @Test
  void certification_codes_have_one_form() {
    assertThat(derive(course().rncp("36315").rs("RS5616")).certifications())
        .containsExactly("RNCP36315", "RS5616");
  }
}
