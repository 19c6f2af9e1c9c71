package org.jalon.quality.coherence;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jalon.lheo.Adresse;
import org.jalon.lheo.Geolocalisation;
import org.jalon.place.Gazetteer;
import org.jalon.place.Place;
import org.jalon.quality.Referential;
import org.jalon.quality.Report;
import org.jalon.quality.Rule;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.Subject;
import org.jalon.run.Effect;

/**
 * OFF-14: the coordinate of a place is near its address. Without a geocoder the 100 m of the
 * catalogue cannot be measured: a coordinate is only told when it is no coordinate, or farther from
 * its commune's centre than any address can be (50 km). Source: catalogue of apprenticeship,
 * distance threshold.
 */
final class CoordinatePlausible implements Rule {

  private static final double KM_PER_DEGREE = 111.2;

  private static final RuleDescription DESCRIPTION =
      RuleDescription.of(
              "OFF-14",
              Scope.PLACE,
              Effect.INFORMATION,
              Effect.INFORMATION,
              "Catalogue of apprenticeship, distance threshold; not geocoded here")
          .judgedBy(Referential.COMMUNES);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public void check(Subject subject, Report report) {
    AddressOf.forEachPlace(
        subject,
        (address, where, i, j) -> {
          if (address.geolocalisation().isPresent()
              && !plausible(subject, address, address.geolocalisation().get())) {
            Geolocalisation point = address.geolocalisation().get();
            report.found(
                where.path(subject, i, j, "geolocalisation"),
                point.latitude() + " " + point.longitude(),
                expected(subject, address),
                subject.registers().communes());
          }
        });
  }

  private static boolean plausible(Subject subject, Adresse address, Geolocalisation point) {
    if (point.latitude().isEmpty() && point.longitude().isEmpty()) {
      return true;
    }
    OptionalDouble latitude = degrees(point.latitude(), 90);
    OptionalDouble longitude = degrees(point.longitude(), 180);
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return false;
    }
    Optional<Place> commune = commune(subject, address);
    return commune.isEmpty()
        || km(commune.get(), latitude.getAsDouble(), longitude.getAsDouble())
            <= subject.settings().farKm();
  }

  private static Optional<Place> commune(Subject subject, Adresse address) {
    Gazetteer gazetteer = subject.registers().gazetteer();
    return gazetteer.findByInsee(address.codeInseeCommune());
  }

  private static String expected(Subject subject, Adresse address) {
    return commune(subject, address)
        .map(place -> place.latitude() + " " + place.longitude())
        .orElse("");
  }

  /** Good enough at 50 km. */
  private static double km(Place commune, double latitude, double longitude) {
    double north = commune.latitude() - latitude;
    double east = (commune.longitude() - longitude) * Math.cos(Math.toRadians(latitude));
    return Math.hypot(north, east) * KM_PER_DEGREE;
  }

  /** Looks at every character first: the parser takes “NaN” and “1e3”, and throws at others. */
  private static OptionalDouble degrees(String text, int most) {
    int points = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        points++;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else if (c != '-' || i > 0) {
        return OptionalDouble.empty();
      }
    }
    if (points > 1 || digits == 0) {
      return OptionalDouble.empty();
    }
    double degrees = Double.parseDouble(text);
    return Math.abs(degrees) <= most ? OptionalDouble.of(degrees) : OptionalDouble.empty();
  }
}
