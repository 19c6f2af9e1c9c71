package org.jalon.web.api;

import java.util.List;
import java.util.OptionalDouble;
import org.jalon.page.SiteSettings;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseHit;
import org.jalon.search.WeekMask;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Results as the API lists them. */
@Component
final class CourseItems {

  private final SiteSettings settings;

  CourseItems(SiteSettings settings) {
    this.settings = settings;
  }

  Answers.CourseItem item(CourseHit hit, Words words) {
    CourseCard card = hit.card();
    return new Answers.CourseItem(
        card.id(),
        card.title(),
        card.kinds(),
        card.levels(),
        card.targetLevels(),
        card.audiences(),
        card.moments(),
        new WeekMask(card.week()).codes(),
        Codes.free(List.of(card.price())),
        Codes.stated(card.childcare()),
        Codes.stated(card.access()),
        Codes.remote(List.of(card.delivery())),
        card.delivery(),
        card.organisation(),
        place(card, hit.distanceMetres()),
        card.morePlaces(),
        Codes.date(card.start()),
        Codes.date(card.end()),
        card.permanent(),
        Codes.enrolmentOpen(List.of(card.enrolment())),
        Codes.number(card.hours()),
        card.funders(),
        card.certifications(),
        hit.stated(),
        card.source(),
        Codes.date(card.updated()),
        address(card.id(), words));
  }

  /** The page of a course, in the reader's language. */
  String address(String id, Words words) {
    return settings.absolute("/" + words.language().pathCode() + "/cours/" + id);
  }

  private static Answers.@Nullable Place place(CourseCard card, OptionalDouble metres) {
    CourseCard.Point point = card.places().isEmpty() ? null : card.places().getFirst();
    if (point == null && card.town().isEmpty()) {
      return null;
    }
    return new Answers.Place(
        Codes.text(card.town()),
        Codes.text(card.insee()),
        Codes.text(card.postalCode()),
        point == null ? null : point.latitude(),
        point == null ? null : point.longitude(),
        point != null && point.approximate(),
        metres.isPresent() ? (int) Math.round(metres.getAsDouble()) : null);
  }
}
