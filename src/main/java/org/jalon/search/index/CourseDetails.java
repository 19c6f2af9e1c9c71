package org.jalon.search.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jalon.lheo.Action;
import org.jalon.lheo.Formation;
import org.jalon.lheo.LieuDeFormation;
import org.jalon.lheo.OrganismeFinanceur;
import org.jalon.lheo.OrganismeFormateur;
import org.jalon.lheo.OrganismeFormationResponsable;
import org.jalon.offer.ArchivedOffer;
import org.jalon.offer.derive.FunderReader;
import org.jalon.offer.derive.OfferPlace;
import org.jalon.search.CourseDetail;
import org.jalon.search.CourseDetail.Texts;
import org.jalon.search.CourseDetail.Workload;
import org.jalon.search.Facet;

/** Makes the course page's record of a stored offer. */
final class CourseDetails {

  private CourseDetails() {}

  static CourseDetail of(ArchivedOffer offer, Map<Facet, List<String>> facets, LocalDate today) {
    Formation formation = offer.formation();
    Action action = offer.action();
    return new CourseDetail(
        offer.publicId(),
        action.numero(),
        formation.numero(),
        Lheo.text(formation.intituleFormation()),
        facets,
        texts(formation, action),
        offer.derived().timetable().stream()
            .map(slot ->
                new CourseDetail.Slot(
                    slot.day().getValue(), slot.start().toString(), slot.end().toString()))
            .toList(),
        workload(action),
        money(action),
        formation.codeNiveauEntree(),
        "1".equals(action.niveauEntreeObligatoire()),
        "1".equals(action.modalitesEntreesSorties()),
        "1".equals(formation.certifiante()),
        offer.derived().certifications(),
        action.langueFormation(),
        places(action, offer.derived().places()),
        action.session().stream().map(LheoSessions::of).toList(),
        responsible(formation.organismeFormationResponsable()),
        action.organismeFormateur().stream().map(CourseDetails::trainer).toList(),
        Lheo.contacts(formation.contactFormation()),
        action.adresseInformation().map(Lheo::address).orElse(CourseDetail.Address.NONE),
        action.dateInformation().stream().map(Lheo::date).toList(),
        Stream.concat(action.urlAction().stream(), formation.urlFormation().stream())
            .map(Lheo::link)
            .filter(link -> !link.isEmpty())
            .distinct()
            .toList(),
        Lheo.updated(action.attributs(), formation.attributs()),
        today);
  }

  private static Texts texts(Formation formation, Action action) {
    return new Texts(
        Lheo.text(formation.objectifFormation()),
        Lheo.text(formation.contenuFormation()),
        Lheo.text(formation.resultatsAttendus()),
        Lheo.text(action.rythmeFormation()),
        Lheo.text(action.modalitesAlternance()),
        Lheo.text(action.conditionsSpecifiques()),
        Lheo.text(action.infoPublicVise()),
        Lheo.text(action.modalitesRecrutement()),
        Lheo.text(action.modalitesPedagogiques()),
        Lheo.text(action.restauration()),
        Lheo.text(action.hebergement()),
        Lheo.text(action.transport()),
        Lheo.text(action.accesHandicapes()),
        Lheo.text(action.infosPerimetreRecrutement()));
  }

  private static Workload workload(Action action) {
    return new Workload(
        whole(action.nombreHeuresTotal()),
        whole(action.nombreHeuresCentre()),
        whole(action.nombreHeuresEntreprise()),
        action.extras().value("duree-hebdo", "duree-hebdo").map(CourseDetails::hours).orElse(0),
        Lheo.text(action.dureeIndicative()));
  }

  private static int whole(OptionalInt number) {
    return Math.max(0, number.orElse(0));
  }

  private static int hours(String written) {
    try {
      return Math.clamp(Integer.parseInt(written), 0, 168);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static CourseDetail.Money money(Action action) {
    return new CourseDetail.Money(
        Lheo.text(action.prixTotalTtc()),
        Lheo.text(action.prixHoraireTtc()),
        Lheo.text(action.fraisRestants()),
        "1".equals(action.priseEnChargeFraisPossible()),
        Lheo.text(action.detailConditionsPriseEnCharge()),
        action.organismeFinanceur().stream().map(CourseDetails::funder).toList());
  }

  private static CourseDetail.FunderLine funder(OrganismeFinanceur funder) {
    return new CourseDetail.FunderLine(
        funder.codeFinanceur(),
        FunderReader.group(funder.codeFinanceur()).code(),
        funder.extras().value("specificites", "programme-financeur").map(Lheo::text).orElse(""),
        whole(funder.nbPlacesFinancees()));
  }

  /** The places that have an address; the derived ones stand in the same order. */
  private static List<CourseDetail.Place> places(Action action, List<OfferPlace> derived) {
    List<CourseDetail.Place> places = new ArrayList<>();
    for (LieuDeFormation place : action.lieuDeFormation()) {
      if (place.coordonnees().adresse().isEmpty()) {
        continue;
      }
      var location = derived.get(places.size()).location();
      places.add(
          new CourseDetail.Place(
              Lheo.address(place.coordonnees()),
              place.siret(),
              place.codeUai(),
              location.isPresent(),
              location.map(OfferPlace.Location::latitude).orElse(0.0),
              location.map(OfferPlace.Location::longitude).orElse(0.0),
              location.map(OfferPlace.Location::approximate).orElse(true),
              Lheo.reachable(place.coordonnees(), "")));
    }
    return places;
  }

  private static CourseDetail.Organisation responsible(OrganismeFormationResponsable body) {
    return new CourseDetail.Organisation(
        Lheo.text(body.nomOrganisme()),
        Lheo.text(body.raisonSociale()),
        body.siret(),
        body.numeroActivite(),
        body.codeUai(),
        Lheo.text(body.renseignementsSpecifiques()),
        Lheo.address(body.coordonneesOrganisme()),
        Stream.concat(
                Lheo.reachable(body.coordonneesOrganisme(), "").stream(),
                Lheo.contacts(body.contactOrganisme()).stream())
            .distinct()
            .toList());
  }

  private static CourseDetail.Organisation trainer(OrganismeFormateur body) {
    String name = Lheo.text(body.raisonSocialeFormateur());
    CourseDetail.Address address =
        body.contactFormateur().stream()
            .map(contact -> Lheo.address(contact.coordonnees()))
            .filter(CourseDetail.Address::known)
            .findFirst()
            .orElse(CourseDetail.Address.NONE);
    return new CourseDetail.Organisation(
        name,
        name,
        body.siret(),
        "",
        body.codeUai(),
        "",
        address,
        Lheo.contacts(body.contactFormateur()));
  }
}
