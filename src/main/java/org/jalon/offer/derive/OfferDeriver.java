package org.jalon.offer.derive;

import java.util.List;
import java.util.Optional;
import org.jalon.lheo.Action;
import org.jalon.lheo.Formation;
import org.jalon.lheo.SafeText;
import org.jalon.lheo.Session;
import org.jalon.offer.derive.DerivedOffer.Period;
import org.jalon.place.Gazetteer;
import org.jalon.vocabulary.CefrLevel;
import org.jalon.vocabulary.CourseKind;
import org.jalon.vocabulary.Delivery;
import org.jalon.vocabulary.Enrolment;
import org.jalon.vocabulary.Funder;
import org.springframework.stereotype.Component;

/** Understands an action: asks each reader its question. */
@Component
public class OfferDeriver {

  /** Grows when any reader reads better: rows derived by an older one are derived anew. */
  public static final int VERSION = 1;

  private static final Mention SAYS_CHILDCARE =
      Mention.of("garde d'enfants?|creche|modes? de garde|garderie", "garde", "creche");
  private static final Mention SAYS_NO_ACCESS =
      Mention.of("^(?:non|aucun|inaccessible)", "non", "aucun", "inaccessible");

  private final PlaceReader places;

  OfferDeriver(Gazetteer gazetteer) {
    this.places = new PlaceReader(gazetteer);
  }

  public DerivedOffer derive(Formation formation, Action action) {
    OfferTexts texts = OfferTexts.of(formation, action);
    List<CourseKind> kinds = KindReader.read(formation, texts);
    boolean linguistic = kinds.stream().anyMatch(CourseKind::linguistic);
    List<WeeklySlot> slots = TimetableReader.slots(texts);
    List<Funder> funders =
        action.organismeFinanceur().stream()
            .map(funder -> FunderReader.group(funder.codeFinanceur()))
            .distinct()
            .toList();
    return new DerivedOffer(
        kinds,
        linguistic ? LevelReader.entry(texts) : List.<CefrLevel>of(),
        linguistic ? LevelReader.target(texts) : List.<CefrLevel>of(),
        AudienceReader.read(action, texts),
        slots,
        TimetableReader.moments(slots, texts),
        funders,
        CertificationReader.read(formation),
        PriceReader.read(action, texts, funders),
        delivery(action),
        enrolment(action),
        SAYS_CHILDCARE.in(texts.around()),
        access(action),
        places.read(action),
        action.session().stream().map(OfferDeriver::period).toList());
  }

  private static Optional<Delivery> delivery(Action action) {
    return switch (action.modalitesEnseignement()) {
      case "0" -> Optional.of(Delivery.ON_SITE);
      case "1" -> Optional.of(Delivery.MIXED);
      case "2" -> Optional.of(Delivery.REMOTE);
      default -> Optional.empty();
    };
  }

  private static Optional<Enrolment> enrolment(Action action) {
    List<String> states =
        action.session().stream()
            .map(Session::etatRecrutement)
            .filter(state -> !state.isEmpty())
            .toList();
    if (states.contains("1")) {
      return Optional.of(Enrolment.OPEN);
    }
    return states.isEmpty() ? Optional.empty() : Optional.of(Enrolment.CLOSED);
  }

  private static boolean access(Action action) {
    return !SafeText.isNothing(action.accesHandicapes())
        && !SAYS_NO_ACCESS.in(OfferTexts.plain(action.accesHandicapes()));
  }

  private static Period period(Session session) {
    return new Period(session.periode().debut().earliest(), session.periode().fin().latest());
  }
}
