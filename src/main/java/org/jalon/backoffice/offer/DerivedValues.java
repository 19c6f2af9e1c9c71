package org.jalon.backoffice.offer;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.backoffice.view.Phrases;
import org.jalon.offer.derive.DerivedOffer;
import org.jalon.offer.derive.OfferPlace;
import org.jalon.vocabulary.Coded;

/** What was understood of an offer, value by value. */
final class DerivedValues {

  private final Phrases phrases;
  private final List<Value> values = new ArrayList<>();

  private DerivedValues(Phrases phrases) {
    this.phrases = phrases;
  }

  static List<Value> of(DerivedOffer offer, Phrases phrases) {
    DerivedValues all = new DerivedValues(phrases);
    all.coded("type", offer.kinds());
    all.coded("niveau", offer.levels());
    all.coded("vise", offer.targetLevels());
    all.coded("public", offer.audiences());
    all.coded("horaire", offer.moments());
    all.coded("prix", offer.price().stream().toList());
    all.coded("mode", offer.delivery().stream().toList());
    all.coded("inscription", offer.enrolment().stream().toList());
    all.coded("financeur", offer.funders());
    all.add("derived.certifications", offer.certifications());
    all.add(
        "derived.timetable",
        offer.timetable().stream()
            .map(slot ->
                phrases.get(
                    "derived.slot",
                    slot.day().getDisplayName(TextStyle.FULL, phrases.language().locale()),
                    slot.start().toString(),
                    slot.end().toString()))
            .toList());
    all.add("derived.places", offer.places().stream().map(all::place).toList());
    all.add("derived.periods", offer.periods().stream().map(all::period).toList());
    all.add("derived.childcare", offer.childcare() ? List.of(phrases.get("yes")) : List.of());
    all.add("derived.access", offer.access() ? List.of(phrases.get("yes")) : List.of());
    return List.copyOf(all.values);
  }

  private void coded(String facet, List<? extends Coded> found) {
    values.add(
        new Value(
            phrases.get("facet." + facet),
            found.stream()
                .map(value -> phrases.get("facet." + facet + "." + value.code()))
                .toList()));
  }

  private void add(String key, List<String> texts) {
    values.add(new Value(phrases.get(key), texts));
  }

  private String place(OfferPlace place) {
    String codes =
        List.of(place.insee(), place.department(), place.region()).stream()
            .filter(code -> !code.isEmpty())
            .collect(Collectors.joining(" · "));
    return place
        .location()
        .map(at ->
            codes
                + " "
                + phrases.get(
                    at.approximate() ? "derived.near" : "derived.at",
                    Double.toString(at.latitude()),
                    Double.toString(at.longitude())))
        .orElse(codes.isEmpty() ? phrases.get("derived.unknown") : codes);
  }

  private String period(DerivedOffer.Period period) {
    return day(period.start()) + " → " + day(period.end());
  }

  private String day(Optional<LocalDate> day) {
    return day.map(phrases::date).orElse("?");
  }

  /**
   * @param texts none when the feed does not say
   */
  record Value(String name, List<String> texts) {}
}
