package org.jalon.demonstration;

import java.util.List;
import java.util.Optional;
import org.jalon.lheo.Adresse;
import org.jalon.lheo.Attributs;
import org.jalon.lheo.Contact;
import org.jalon.lheo.Coordonnees;
import org.jalon.lheo.Extras;
import org.jalon.lheo.LieuDeFormation;
import org.jalon.lheo.OrganismeFormateur;
import org.jalon.lheo.OrganismeFormationResponsable;
import org.jalon.place.Place;

/**
 * An invented training body.
 *
 * @param name says that it is an example
 * @param uai empty when it is no school
 * @param town of its seat
 * @param reach how it is reached: phones, mail, site; several of them missing at some
 */
record Organisation(
    String number,
    String name,
    String siret,
    String activity,
    String uai,
    Place town,
    Adresse seat,
    Coordonnees reach) {

  private static final int LONGEST_NAME = 50;

  /** The name as it fits into a line of an address. */
  static String shortName(String name) {
    String short50 = name.length() > LONGEST_NAME ? name.replace("Association ", "") : name;
    return short50.substring(0, Math.min(short50.length(), LONGEST_NAME)).strip();
  }

  Contact contact() {
    return new Contact("", reach, Attributs.NONE.withTag("principal"), Extras.NONE);
  }

  /** Of dict-type-contact, 1 is the “référent handicap” that a centre of apprentices names. */
  private Contact disabilityContact() {
    return new Contact("1", reach, Attributs.NONE, Extras.NONE);
  }

  LieuDeFormation place(Adresse address, boolean main) {
    Attributs attributs = main ? Attributs.NONE.withTag("principal") : Attributs.NONE;
    return new LieuDeFormation("", "", at(address), attributs, Extras.NONE);
  }

  OrganismeFormateur trainer() {
    return new OrganismeFormateur(
        siret,
        name,
        List.of(),
        List.of(),
        "",
        List.of(),
        Attributs.NONE.withTag("principal"),
        Extras.NONE);
  }

  OrganismeFormationResponsable responsible() {
    return new OrganismeFormationResponsable(
        activity,
        siret,
        name,
        name,
        at(seat),
        uai.isEmpty() ? List.of(contact()) : List.of(contact(), disabilityContact()),
        "",
        List.of(),
        uai,
        Attributs.numbered(number),
        Extras.NONE);
  }

  private Coordonnees at(Adresse address) {
    return new Coordonnees(
        "",
        shortName(name),
        "",
        List.of(),
        Optional.of(address),
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        Attributs.NONE,
        Extras.NONE);
  }
}
