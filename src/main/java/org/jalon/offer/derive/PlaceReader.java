package org.jalon.offer.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.language.TextFolding;
import org.jalon.lheo.Action;
import org.jalon.lheo.Adresse;
import org.jalon.lheo.Geolocalisation;
import org.jalon.lheo.LieuDeFormation;
import org.jalon.offer.derive.OfferPlace.Location;
import org.jalon.place.Gazetteer;
import org.jalon.place.Place;

/**
 * Tells where an action happens: commune by INSEE code, else by postal code and town; coordinates
 * of the feed where they are plausible, else the town's, marked approximate.
 */
final class PlaceReader {

  private final Gazetteer gazetteer;

  PlaceReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<OfferPlace> read(Action action) {
    List<OfferPlace> places = new ArrayList<>();
    for (LieuDeFormation place : action.lieuDeFormation()) {
      place.coordonnees().adresse().map(this::read).ifPresent(places::add);
    }
    return places;
  }

  private OfferPlace read(Adresse address) {
    Optional<Place> town = town(address);
    Optional<Location> stated = address.geolocalisation().flatMap(point -> stated(point, town));
    Optional<Location> location =
        stated.or(() -> town.map(t -> new Location(t.latitude(), t.longitude(), true)));
    return town.map(t -> new OfferPlace(t.code(), t.departmentCode(), t.regionCode(), location))
        .orElseGet(() -> unknownTown(address, location));
  }

  private Optional<Place> town(Adresse address) {
    Optional<Place> byCode = gazetteer.findByInsee(address.codeInseeCommune().strip());
    if (byCode.isPresent()) {
      return byCode;
    }
    List<Place> candidates = gazetteer.listByPostalCode(address.codepostal().strip());
    String name = TextFolding.fold(address.ville());
    return candidates.stream()
        .filter(place -> TextFolding.fold(place.name()).equals(name))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  private OfferPlace unknownTown(Adresse address, Optional<Location> location) {
    String postalCode = address.codepostal().strip();
    String department =
        postalCode.length() != 5
            ? address.departement().strip()
            : postalCode.startsWith("97") ? postalCode.substring(0, 3) : postalCode.substring(0, 2);
    return gazetteer
        .findDepartment(department)
        .map(d -> new OfferPlace("", d.code(), d.regionCode(), location))
        .orElseGet(() -> new OfferPlace("", "", "", location));
  }

  /**
   * How far from its town a stated point may stand before the town is believed instead, degrees.
   */
  private static final double PLAUSIBLE = 0.6;

  private static Optional<Location> stated(Geolocalisation point, Optional<Place> town) {
    try {
      double latitude = Double.parseDouble(point.latitude().strip().replace(',', '.'));
      double longitude = Double.parseDouble(point.longitude().strip().replace(',', '.'));
      boolean onEarth =
          Math.abs(latitude) <= 90
              && Math.abs(longitude) <= 180
              && (latitude != 0 || longitude != 0);
      boolean near =
          town.map(t ->
                  Math.abs(t.latitude() - latitude) < PLAUSIBLE
                      && Math.abs(t.longitude() - longitude) < PLAUSIBLE)
              .orElse(true);
      return onEarth && near
          ? Optional.of(new Location(latitude, longitude, false))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
