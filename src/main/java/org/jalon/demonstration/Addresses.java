package org.jalon.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.lheo.Adresse;
import org.jalon.lheo.Attributs;
import org.jalon.lheo.Extras;
import org.jalon.lheo.Geolocalisation;
import org.jalon.place.Gazetteer;
import org.jalon.place.Place;

/** Invented addresses in real towns, as complete or not as the feeds have them. */
final class Addresses {

  /** Some 400 m, in degrees. */
  private static final double NOISE = 0.004;

  private final Gazetteer gazetteer;
  private final List<String> streets;
  private final List<String> rooms;

  Addresses(Gazetteer gazetteer, Stock names) {
    this.gazetteer = gazetteer;
    this.streets = names.list("voie");
    this.rooms = names.list("salle");
  }

  /** An address in the town with its INSEE code; in a few this alone tells which. */
  Adresse in(Place town, String denomination, Draw draw) {
    boolean codeOnly = draw.chance(1);
    boolean located = draw.chance(86) && !codeOnly;
    double north = (draw.fraction() + draw.fraction() - 1) * NOISE;
    double east = (draw.fraction() + draw.fraction() - 1) * NOISE;
    String postalCode = draw.pick(town.postalCodes());
    List<String> lines = lines(draw);
    return new Adresse(
        denomination,
        codeOnly ? List.of("-") : lines,
        codeOnly ? "00000" : postalCode,
        codeOnly ? "-" : townName(town, draw),
        codeOnly ? "" : town.departmentCode(),
        town.code(),
        "",
        town.regionCode().length() == 2 && !codeOnly ? town.regionCode() : "",
        "FR",
        located
            ? Optional.of(point(town.latitude() + north, town.longitude() + east))
            : Optional.empty(),
        Attributs.NONE,
        Extras.NONE);
  }

  private List<String> lines(Draw draw) {
    String street = draw.between(1, 120) + (draw.chance(20) ? ", " : " ") + draw.pick(streets);
    List<String> lines = new ArrayList<>(2);
    if (draw.chance(12)) {
      lines.add(draw.pick(rooms));
    }
    lines.add(draw.chance(10) ? street.toUpperCase(Locale.FRENCH) : street);
    return lines;
  }

  private String townName(Place town, Draw draw) {
    String name = gazetteer.communeOf(town).orElse(town).name();
    return draw.chance(8) ? name.toUpperCase(Locale.FRENCH) : name;
  }

  private static Geolocalisation point(double latitude, double longitude) {
    return new Geolocalisation(
        fiveDecimals(latitude), fiveDecimals(longitude), Attributs.NONE, Extras.NONE);
  }

  /** About a metre. */
  static String fiveDecimals(double degrees) {
    long parts = Math.round(Math.abs(degrees) * 100_000);
    String fraction = Long.toString(100_000 + parts % 100_000).substring(1);
    return (degrees < 0 && parts > 0 ? "-" : "") + parts / 100_000 + "." + fraction;
  }
}
