package org.jalon.search.index;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jalon.lheo.OrganismeFormateur;
import org.jalon.offer.ArchivedOffer;
import org.jalon.offer.derive.DerivedOffer;
import org.jalon.offer.derive.OfferPlace;
import org.jalon.offer.derive.WeeklySlot;
import org.jalon.place.Gazetteer;
import org.jalon.place.Place;
import org.jalon.search.CourseCard;
import org.jalon.search.CourseDate;
import org.jalon.search.CourseDetail;
import org.jalon.search.Facet;
import org.jalon.search.WeekMask;
import org.jalon.vocabulary.Coded;
import org.springframework.stereotype.Component;

/** Makes index documents of stored offers. */
@Component
public class OfferDocuments {

  /** Places shown as markers of one card; more are counted. */
  private static final int MAX_POINTS = 10;

  private final Gazetteer gazetteer;
  private final CourseJson json;

  OfferDocuments(Gazetteer gazetteer, CourseJson json) {
    this.gazetteer = gazetteer;
    this.json = json;
  }

  /** The document of an offer; of a withdrawn one, its tombstone. */
  public CourseDocument of(ArchivedOffer offer, LocalDate today) {
    if (offer.withdrawn().isPresent()) {
      return CourseDocument.unsearchable(offer.publicId(), json.tombstone(offer.withdrawn().get()));
    }
    DerivedOffer derived = offer.derived();
    Map<Facet, List<String>> facets = facets(derived);
    CourseDetail detail = CourseDetails.of(offer, facets, today);
    List<CourseCard.Point> points = points(derived);
    StoredCard card = card(offer, detail, points);
    return new CourseDocument(
        offer.publicId(),
        words(offer, detail),
        facets,
        points,
        distinct(derived, OfferPlace::department),
        distinct(derived, OfferPlace::region),
        derived.certifications(),
        card.sessions().stream().map(StoredCard.Session::startDay).distinct().toList(),
        day(derived.lastEnd()),
        card.card().week(),
        day(detail.updated()),
        json.write(card),
        json.write(detail));
  }

  private static Map<Facet, List<String>> facets(DerivedOffer derived) {
    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.KIND, codes(derived.kinds()));
    facets.put(Facet.LEVEL, codes(derived.levels()));
    facets.put(Facet.TARGET_LEVEL, codes(derived.targetLevels()));
    facets.put(Facet.MOMENT, codes(derived.moments()));
    facets.put(Facet.PRICE, codes(derived.price().stream().toList()));
    facets.put(Facet.AUDIENCE, codes(derived.audiences()));
    facets.put(Facet.DELIVERY, codes(derived.delivery().stream().toList()));
    facets.put(Facet.ENROLMENT, codes(derived.enrolment().stream().toList()));
    facets.put(Facet.CHILDCARE, derived.childcare() ? List.of("oui") : List.of());
    facets.put(Facet.ACCESS, derived.access() ? List.of("oui") : List.of());
    facets.put(Facet.FUNDER, codes(derived.funders()));
    return facets;
  }

  private static List<String> codes(List<? extends Coded> values) {
    return values.stream().map(Coded::code).toList();
  }

  private static List<CourseCard.Point> points(DerivedOffer derived) {
    return derived.places().stream()
        .flatMap(place -> place.location().stream())
        .distinct()
        .limit(MAX_POINTS)
        .map(at -> new CourseCard.Point(at.latitude(), at.longitude(), at.approximate()))
        .toList();
  }

  private static List<String> distinct(
      DerivedOffer derived, java.util.function.Function<OfferPlace, String> code) {
    return derived.places().stream().map(code).filter(c -> !c.isEmpty()).distinct().toList();
  }

  static int day(Optional<LocalDate> day) {
    return day.map(d -> (int) d.toEpochDay()).orElse(CourseDocument.UNKNOWN_DAY);
  }

  private static int day(CourseDate date) {
    return date.known()
        ? (int)
            LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
                .toEpochDay()
        : CourseDocument.UNKNOWN_DAY;
  }

  private static StoredCard card(
      ArchivedOffer offer, CourseDetail detail, List<CourseCard.Point> points) {
    DerivedOffer derived = offer.derived();
    CourseDetail.Address first =
        detail.places().isEmpty()
            ? CourseDetail.Address.NONE
            : detail.places().getFirst().address();
    List<StoredCard.Session> sessions = new java.util.ArrayList<>();
    for (int i = 0; i < detail.sessions().size(); i++) {
      CourseDetail.Session session = detail.sessions().get(i);
      DerivedOffer.Period period = derived.periods().get(i);
      sessions.add(
          new StoredCard.Session(
              session.start(), session.end(), day(period.start()), day(period.end())));
    }
    CourseCard card =
        new CourseCard(
            offer.publicId(),
            detail.title(),
            detail.facets().getOrDefault(Facet.KIND, List.of()),
            detail.responsible().name(),
            first.town(),
            first.postalCode(),
            points,
            Math.max(0, detail.places().size() - 1),
            detail.facets().getOrDefault(Facet.LEVEL, List.of()),
            detail.facets().getOrDefault(Facet.TARGET_LEVEL, List.of()),
            detail.facets().getOrDefault(Facet.MOMENT, List.of()),
            derived.price().map(Coded::code).orElse(""),
            derived.delivery().map(Coded::code).orElse(""),
            derived.enrolment().map(Coded::code).orElse(""),
            detail.permanent(),
            derived.childcare(),
            detail.workload().total(),
            detail.facets().getOrDefault(Facet.AUDIENCE, List.of()),
            derived.access(),
            detail.facets().getOrDefault(Facet.FUNDER, List.of()),
            derived.certifications(),
            derived.places().stream().map(OfferPlace::insee).findFirst().orElse(""),
            offer.source(),
            detail.updated(),
            week(derived).bits(),
            CourseDate.UNKNOWN,
            CourseDate.UNKNOWN);
    return new StoredCard(card, sessions);
  }

  /** The parts of the week in which it meets; none when it does not say on which days. */
  private static WeekMask week(DerivedOffer derived) {
    WeekMask week = WeekMask.NONE;
    for (WeeklySlot slot : derived.timetable()) {
      int start = slot.start().toSecondOfDay() / 60;
      int end = slot.end().toSecondOfDay() / 60;
      week = week.with(WeekMask.of(slot.day().getValue(), start, end));
    }
    return week;
  }

  private CourseDocument.Words words(ArchivedOffer offer, CourseDetail detail) {
    Set<String> all = new LinkedHashSet<>();
    StringBuilder organisation = new StringBuilder(detail.responsible().name());
    organisation.append(' ').append(detail.responsible().legalName());
    for (OrganismeFormateur trainer : offer.action().organismeFormateur()) {
      organisation.append(' ').append(trainer.raisonSocialeFormateur());
      all.add(trainer.siret());
    }
    all.add(detail.title());
    all.add(organisation.toString());
    all.add(detail.texts().objective());
    all.add(detail.texts().content());
    all.add(detail.texts().results());
    all.add(detail.texts().conditions());
    all.add(detail.texts().rhythm());
    all.add(detail.texts().audience());
    for (CourseDetail.Place place : detail.places()) {
      all.add(place.address().name());
      all.add(place.address().town());
      all.add(place.address().postalCode());
    }
    for (OfferPlace place : offer.derived().places()) {
      gazetteer.findByInsee(place.insee()).map(Place::name).ifPresent(all::add);
      gazetteer.findDepartment(place.department()).map(Place::name).ifPresent(all::add);
    }
    all.add(offer.publicId());
    addNumber(all, detail.number());
    addNumber(all, detail.formationNumber());
    detail.sessions().forEach(session -> addNumber(all, session.number()));
    all.add(detail.responsible().siret());
    offer.derived().certifications().forEach(code -> addCode(all, code));
    return new CourseDocument.Words(
        detail.title(),
        organisation.toString(),
        detail.responsible().name(),
        String.join("\n", all));
  }

  /**
   * A number with its regional prefix, and without: {@code 14_AF_0000242733}, {@code 0000242733}.
   */
  private static void addNumber(Set<String> words, String number) {
    words.add(number);
    int prefix = number.indexOf('_');
    if (prefix > 0) {
      words.add(number.substring(prefix + 1));
    }
  }

  /** {@code RNCP36315} is also found by 36315. */
  private static void addCode(Set<String> words, String code) {
    words.add(code);
    OptionalInt digit =
        java.util.stream.IntStream.range(0, code.length())
            .filter(i -> Character.isDigit(code.charAt(i)))
            .findFirst();
    digit.ifPresent(from -> words.add(code.substring(from)));
  }
}
