package org.jalon.web.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jalon.page.Assets;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseDate;
import org.jalon.search.CourseHit;
import org.jalon.search.Facet;
import org.jalon.search.WeekFit;
import org.jalon.search.WeekMask;
import org.jalon.vocabulary.Enrolment;
import org.jalon.web.Words;

/** Why this course: what fits, what to check, what is not stated. Nothing when nothing is asked. */
final class Reasons {

  /** A course that began longer ago can hardly be joined. */
  private static final int LONG_AGO_DAYS = 30;

  private static final int MOST_UNSTATED = 3;

  private static final List<Facet> ALWAYS_WANTED = List.of(Facet.PRICE, Facet.LEVEL, Facet.MOMENT);

  private final Words words;
  private final Assets assets;
  private final Choices choices;
  private final LocalDate today;

  Reasons(Words words, Assets assets, Choices choices, LocalDate today) {
    this.words = words;
    this.assets = assets;
    this.choices = choices;
    this.today = today;
  }

  List<CardView.ReasonView> of(CourseHit hit) {
    boolean asked =
        choices.filtered()
            || !choices.selected(Facet.KIND).isEmpty()
            || hit.distanceMetres().isPresent();
    if (!asked) {
      return List.of();
    }
    List<String> fits = new ArrayList<>();
    List<String> check = new ArrayList<>();
    Set<String> unstated = new LinkedHashSet<>();
    choices.selections().forEach((facet, codes) -> compare(hit.card(), facet, fits, unstated));
    choices.certifications().stream()
        .filter(hit.card().certifications()::contains)
        .forEach(fits::add);
    where(hit, fits, check);
    week(hit, fits, check, unstated);
    dates(hit.card(), check);
    ALWAYS_WANTED.stream()
        .filter(facet -> wanted(hit.card(), facet) && CardCodes.of(hit.card(), facet).isEmpty())
        .forEach(facet -> unstated.add(name(facet)));
    List<CardView.ReasonView> groups = new ArrayList<>();
    add(groups, "fits", "check", fits);
    add(groups, "check", "warning", check);
    add(groups, "unstated", "info", unstated.stream().limit(MOST_UNSTATED).toList());
    return groups;
  }

  private void compare(CourseCard card, Facet facet, List<String> fits, Set<String> unstated) {
    List<String> stated = CardCodes.of(card, facet);
    List<String> wanted = stated.stream().filter(choices.selected(facet)::contains).toList();
    if (!wanted.isEmpty()) {
      fits.add(words.labels(facet, wanted));
    } else if (stated.isEmpty()) {
      unstated.add(name(facet));
    }
  }

  private void where(CourseHit hit, List<String> fits, List<String> check) {
    hit.distanceMetres().ifPresent(metres -> fits.add(words.distance(metres)));
    List<CourseCard.Point> places = hit.card().places();
    if (!places.isEmpty() && places.stream().allMatch(CourseCard.Point::approximate)) {
      check.add(words.get("why.place"));
    }
  }

  private void week(CourseHit hit, List<String> fits, List<String> check, Set<String> unstated) {
    WeekFit fit = hit.week();
    if (choices.week().isEmpty()) {
      return;
    }
    if (!fit.known()) {
      unstated.add(words.get("week.hours"));
    } else if (fit.clashes() == 0) {
      fits.add(words.get("why.week.fits"));
    } else {
      WeekMask clashing = new WeekMask(hit.card().week() & ~choices.week().bits());
      List<String> parts = clashing.codes().stream().map(this::part).toList();
      check.add(
          words.get(
              "why.week.clash",
              fit.clashes(),
              Integer.toString(fit.fits() + fit.clashes()),
              String.join(words.get("list.separator"), parts)));
    }
  }

  /** Tuesday evening. */
  private String part(String code) {
    return words.get("week.part." + code.charAt(1), words.get("day." + code.charAt(0)));
  }

  private void dates(CourseCard card, List<String> check) {
    if (Dates.over(card.end(), today)) {
      check.add(words.get("card.ended"));
      return;
    }
    if (card.enrolment().equals(Enrolment.CLOSED.code())) {
      check.add(words.label(Facet.ENROLMENT, card.enrolment()));
    }
    CourseDate start = card.start();
    if (!card.permanent() && Dates.over(start, today.minusDays(LONG_AGO_DAYS))) {
      check.add(words.get("why.started", words.date(start)));
    }
  }

  /** A level of French says nothing of a training for a job. */
  private static boolean wanted(CourseCard card, Facet facet) {
    return facet != Facet.LEVEL || card.kinds().stream().anyMatch(Choices.LINGUISTIC::contains);
  }

  private String name(Facet facet) {
    return words.get("facet." + facet.parameter());
  }

  private void add(
      List<CardView.ReasonView> groups, String group, String icon, List<String> texts) {
    if (!texts.isEmpty()) {
      groups.add(
          new CardView.ReasonView(
              "why__group--" + group,
              assets.icon(icon),
              words.get("why." + group),
              String.join(words.get("list.separator"), texts)));
    }
  }
}
