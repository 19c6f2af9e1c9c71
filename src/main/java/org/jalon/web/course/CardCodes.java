package org.jalon.web.course;

import java.util.List;
import org.jalon.search.CourseCard;
import org.jalon.search.Facet;
import org.jalon.vocabulary.Childcare;
import org.jalon.vocabulary.DisabledAccess;

/** What a card states of a facet. */
final class CardCodes {

  private CardCodes() {}

  /** Codes of the facet; none when the feed says nothing. */
  static List<String> of(CourseCard card, Facet facet) {
    return switch (facet) {
      case KIND -> card.kinds();
      case LEVEL -> card.levels();
      case TARGET_LEVEL -> card.targetLevels();
      case MOMENT -> card.moments();
      case PRICE -> one(card.price());
      case AUDIENCE -> card.audiences();
      case DELIVERY -> one(card.delivery());
      case ENROLMENT -> one(card.enrolment());
      case CHILDCARE -> card.childcare() ? List.of(Childcare.YES.code()) : List.of();
      case ACCESS -> card.access() ? List.of(DisabledAccess.YES.code()) : List.of();
      case FUNDER -> card.funders();
    };
  }

  private static List<String> one(String code) {
    return code.isEmpty() ? List.of() : List.of(code);
  }
}
