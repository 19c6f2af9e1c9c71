package org.jalon.diffusion.gate;

import java.util.List;
import java.util.Optional;
import org.jalon.lheo.Adresse;
import org.jalon.lheo.Contact;
import org.jalon.lheo.Coordonnees;
import org.jalon.lheo.LieuDeFormation;
import org.jalon.lheo.OrganismeFormateur;
import org.jalon.lheo.OrganismeFormationResponsable;
import org.jalon.quality.RuleDescription;
import org.jalon.quality.Scope;
import org.jalon.quality.code.Uai;
import org.jalon.run.Mender;

/**
 * FLO-08: a place has its number as a school (UAI), or lies in the commune of a body that has one;
 * a wholly remote course has no place to number. Without a number it is held: it is to be filled
 * in. Sources: catalogue of apprenticeship, manual; Carif-Oref PACA, 25/09/2024.
 */
final class PlaceNumbered implements Gate {

  private static final RuleDescription DESCRIPTION =
      Gates.describe(
              "FLO-08",
              Scope.PLACE,
              "Catalogue of apprenticeship, manual; Carif-Oref PACA, 25/09/2024")
          .mendedBy(Mender.RECTORAT);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Barrier set(Settings settings) {
    return (offer, today) -> look(offer);
  }

  private static Outcome look(OfferFacts offer) {
    if (offer.allRemote()) {
      return Outcome.open();
    }
    String wrong = "";
    List<LieuDeFormation> places = offer.action().lieuDeFormation();
    for (LieuDeFormation place : places) {
      if (Uai.valid(place.codeUai()) || bodyThere(offer, commune(place.coordonnees()))) {
        return Outcome.open();
      }
      wrong = wrong.isEmpty() ? place.codeUai() : wrong;
    }
    return Outcome.shut(
        offer.inAction("lieu-de-formation/code-UAI-lieu-formation"), wrong, "code-UAI");
  }

  private static boolean bodyThere(OfferFacts offer, String commune) {
    if (commune.isEmpty()) {
      return false;
    }
    for (OrganismeFormateur trainer : offer.action().organismeFormateur()) {
      if (Uai.valid(trainer.codeUai()) && any(trainer.contactFormateur(), commune)) {
        return true;
      }
    }
    OrganismeFormationResponsable body = offer.formation().organismeFormationResponsable();
    return Uai.valid(body.codeUai()) && commune.equals(commune(body.coordonneesOrganisme()));
  }

  private static boolean any(List<Contact> contacts, String commune) {
    return contacts.stream().anyMatch(it -> commune.equals(commune(it.coordonnees())));
  }

  private static String commune(Coordonnees where) {
    Optional<Adresse> address = where.adresse();
    return address.map(Adresse::codeInseeCommune).orElse("");
  }
}
