package org.jalon.demonstration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.language.TextFolding;
import org.jalon.lheo.Adresse;
import org.jalon.lheo.Attributs;
import org.jalon.lheo.Coordonnees;
import org.jalon.lheo.Extras;
import org.jalon.place.Place;

/** Makes training bodies up. Their mails and sites are of example.org, which nobody can own. */
final class Organisations {

  /** What kind of body: decides upon names and what it teaches. */
  enum Type {
    ASSOCIATION,
    CENTRE,
    ECOLE,
    ORGANISME,
    CFA;

    private String section() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Stock names;
  private final Addresses addresses;

  Organisations(Stock names, Addresses addresses) {
    this.names = names;
    this.addresses = addresses;
  }

  Organisation draw(Type type, String number, String phonePrefix, Place town, Draw draw) {
    String site = draw.pick(names.list("lieu"));
    String name = new Words().with("lieu", site).in(draw.pick(names.list(type.section())));
    Adresse seat = addresses.in(town, "", draw);
    String siret = FictionalNumbers.siret(draw);
    String activity =
        draw.chance(type == Type.ECOLE ? 80 : 4) ? "99999999999" : FictionalNumbers.activity(draw);
    boolean school = type == Type.CFA || type == Type.ORGANISME;
    String uai = school ? FictionalNumbers.uai(draw) : "";
    Coordonnees reach = reach(type, name, site, phonePrefix, town, seat, draw);
    return new Organisation(number, name, siret, activity, uai, town, seat, reach);
  }

  private Coordonnees reach(
      Type type,
      String name,
      String site,
      String phonePrefix,
      Place town,
      Adresse seat,
      Draw draw) {
    String domain = slug(type.section() + " " + site + " " + town.code()) + ".example.org";
    boolean person = draw.chance(30);
    String fixed = FictionalNumbers.phone(draw, phonePrefix);
    String mobile = FictionalNumbers.mobile(draw);
    String first = draw.pick(names.list("prenom"));
    String last = draw.pick(names.list("nom"));
    return new Coordonnees(
        "",
        person ? last : Organisation.shortName(name),
        person ? first : "",
        person ? List.of(Organisation.shortName(name)) : List.of(),
        Optional.of(seat),
        draw.chance(84) ? List.of(fixed) : List.of(),
        draw.chance(22) ? List.of(mobile) : List.of(),
        List.of(),
        draw.chance(82) ? "contact@" + domain : "",
        draw.chance(45) ? List.of("https://www." + domain) : List.of(),
        Attributs.NONE,
        Extras.NONE);
  }

  private static String slug(String text) {
    return TextFolding.fold(text).replaceAll("[^a-z0-9]+", "-");
  }
}
