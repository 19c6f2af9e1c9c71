package org.jalon.web.api;

import java.util.Locale;
import org.jalon.place.Place;
import org.jalon.web.course.Places;
import org.springframework.stereotype.Component;

/** Places as the API names them. */
@Component
final class PlaceChoices {

  private final Places places;

  PlaceChoices(Places places) {
    this.places = places;
  }

  Answers.PlaceChoice choice(Place place) {
    return new Answers.PlaceChoice(
        places.key(place),
        place.kind().name().toLowerCase(Locale.ROOT),
        place.name(),
        places.candidate(place).detail(),
        place.code(),
        place.postalCodes(),
        place.latitude(),
        place.longitude());
  }
}
