package org.jalon.web.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jalon.language.Languages;
import org.jalon.language.Messages;
import org.jalon.page.Assets;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseDate;
import org.jalon.search.CourseHit;
import org.jalon.search.Facet;
import org.jalon.search.WeekFit;
import org.jalon.search.WeekMask;
import org.jalon.web.SiteTest;
import org.jalon.web.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SiteTest
class ReasonsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Autowired Assets assets;
  @Autowired Messages messages;

  @Test
  void nothing_asked_needs_no_reasons() {
    assertThat(reasons(Choices.NONE, hit(card(), OptionalDouble.empty()))).isEmpty();
  }

  @Test
  void what_was_asked_and_is_stated_fits() {
    Choices choices =
        Choices.NONE
            .with(Facet.LEVEL, Set.of("A1", "B1"))
            .with(Facet.PRICE, Set.of("gratuit"))
            .with(Facet.CHILDCARE, Set.of("oui"));

    assertThat(reasons(choices, hit(card(), OptionalDouble.of(3200))))
        .containsEntry("Fits:", "A1: beginner, Free, Children are looked after, 3 km away");
  }

  @Test
  void what_was_asked_and_is_not_said_is_not_stated_with_what_everybody_wants_to_know() {
    Choices choices = Choices.NONE.with(Facet.AUDIENCE, Set.of("femmes"));

    assertThat(reasons(choices, hit(card(), OptionalDouble.empty())))
        .containsExactly(Map.entry("Not stated:", "For whom, Times"));
  }

  @Test
  void at_most_three_things_are_not_stated() {
    Choices choices =
        Choices.NONE.with(Facet.AUDIENCE, Set.of("femmes")).with(Facet.TARGET_LEVEL, Set.of("A2"));
    CourseCard poor = FakeCards.poor();

    assertThat(reasons(choices, hit(poor, OptionalDouble.empty())).get("Not stated:").split(", "))
        .hasSize(3);
  }

  @Test
  void a_place_known_to_the_town_and_closed_enrolment_are_to_be_checked() {
    CourseCard card = FakeCards.closedIn(new CourseCard.Point(45.75, 4.85, true));

    assertThat(reasons(Choices.NONE, hit(card, OptionalDouble.of(400))))
        .containsEntry("To check:", "the exact place, Enrolment is closed");
  }

  @Test
  void a_course_that_began_long_ago_is_to_be_checked_and_one_of_last_week_is_not() {
    Choices choices = Choices.NONE.with(Facet.LEVEL, Set.of("A1"));

    assertThat(reasons(choices, hit(started(2026, 9, 1), OptionalDouble.empty())))
        .containsEntry("To check:", "already started (1 September 2026)");
    assertThat(reasons(choices, hit(started(2026, 11, 16), OptionalDouble.empty())))
        .doesNotContainKey("To check:");
  }

  @Test
  void hours_outside_the_free_week_are_named() {
    WeekMask meets = week(WeekMask.of(2, 1100, 1200), WeekMask.of(4, 540, 660));
    WeekMask free = WeekMask.of(4, 540, 660);
    CourseCard card = FakeCards.meeting(meets.bits());
    CourseHit hit = new CourseHit(card, OptionalDouble.empty(), true, WeekFit.of(meets, free));

    assertThat(reasons(Choices.NONE.withWeek(free), hit))
        .containsEntry("To check:", "1 of 2 meetings does not fit: Tuesday evening");
    assertThat(
            reasons(
                Choices.NONE.withWeek(meets),
                new CourseHit(card, OptionalDouble.empty(), true, WeekFit.of(meets, meets))))
        .containsEntry("Fits:", "Fits your week");
  }

  @Test
  void a_training_for_a_job_needs_no_level_of_french() {
    Choices choices = Choices.NONE.with(Facet.KIND, Set.of("autre"));

    assertThat(
            reasons(choices, hit(FakeCards.poor("autre"), OptionalDouble.empty()))
                .get("Not stated:"))
        .isEqualTo("Price, Times");
  }

  private static WeekMask week(WeekMask one, WeekMask other) {
    return one.with(other);
  }

  private static CourseCard card() {
    return FakeCards.meeting(0);
  }

  private static CourseCard started(int year, int month, int day) {
    return card().during(new CourseDate(year, month, day), CourseDate.UNKNOWN);
  }

  private static CourseHit hit(CourseCard card, OptionalDouble metres) {
    return new CourseHit(card, metres, true, WeekFit.NOT_ASKED);
  }

  /** Name of the group → what it says. */
  private Map<String, String> reasons(Choices choices, CourseHit hit) {
    Words words = new Words(messages, Languages.find("en").orElseThrow());
    List<CardView.ReasonView> views = new Reasons(words, assets, choices, TODAY).of(hit);
    return views.stream()
        .collect(
            java.util.stream.Collectors.toMap(
                CardView.ReasonView::name, CardView.ReasonView::text));
  }
}
