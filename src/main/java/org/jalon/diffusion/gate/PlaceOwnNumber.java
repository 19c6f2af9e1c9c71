package org.jalon.diffusion.gate;

import java.util.List;
import java.util.Optional;
import org.jalon.lheo.Coordonnees;
import org.jalon.lheo.LieuDeFormation;
import org.jalon.place.Gazetteer;
import org.jalon.place.Place;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.run.Mender;

/**
 * FLO-17: a place farther than {@code km} from the responsible body does not bear that body's UAI:
 * it needs one of its own. Measured between the centres of the communes; an address without a known
 * commune is let through. Source: Carif-Oref PACA, webinar of 25/09/2024 (20 km).
 */
final class PlaceOwnNumber implements Gate {

  private static final double KM_PER_DEGREE = 111.2;

  private static final RuleDescription DESCRIPTION =
      Gates.describe("FLO-17", Scope.PLACE, "Carif-Oref PACA, 25/09/2024: more than 20 km")
          .mendedBy(Mender.RECTORAT);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Barrier set(Settings settings) {
    int km = settings.number("km", 20);
    return (offer, today) -> look(offer, today.gazetteer(), km);
  }

  private static Outcome look(OfferFacts offer, Gazetteer gazetteer, int km) {
    var body = offer.formation().organismeFormationResponsable();
    Optional<Place> seat = commune(body.coordonneesOrganisme(), gazetteer);
    if (body.codeUai().isEmpty() || seat.isEmpty()) {
      return Outcome.open();
    }
    List<LieuDeFormation> places = offer.action().lieuDeFormation();
    for (int i = 0; i < places.size(); i++) {
      LieuDeFormation place = places.get(i);
      Optional<Place> there = commune(place.coordonnees(), gazetteer);
      if (place.codeUai().equals(body.codeUai())
          && there.isPresent()
          && km(seat.get(), there.get()) > km) {
        String path = "lieu-de-formation[" + (i + 1) + "]/code-UAI-lieu-formation/code-UAI";
        return Outcome.shut(offer.inAction(path), place.codeUai(), "<= " + km + " km");
      }
    }
    return Outcome.open();
  }

  private static Optional<Place> commune(Coordonnees where, Gazetteer gazetteer) {
    return where.adresse().flatMap(address -> gazetteer.findByInsee(address.codeInseeCommune()));
  }

  /** Good enough at 20 km. */
  private static double km(Place one, Place other) {
    double north = one.latitude() - other.latitude();
    double east = (one.longitude() - other.longitude()) * Math.cos(Math.toRadians(one.latitude()));
    return Math.hypot(north, east) * KM_PER_DEGREE;
  }
}
