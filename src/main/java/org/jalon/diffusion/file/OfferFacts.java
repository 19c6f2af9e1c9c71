package org.jalon.diffusion.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jalon.lheo.Action;
import org.jalon.lheo.Adresse;
import org.jalon.lheo.Code;
import org.jalon.lheo.Formation;
import org.jalon.lheo.LieuDeFormation;
import org.jalon.lheo.Session;

/**
 * An offer as flat as a line: what its producer wrote, chosen, not interpreted. What is empty is
 * not said.
 *
 * @param hash another one when what is offered changes
 * @param hours of the whole, as LHÉO counts them; 0 when not said
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
record OfferFacts(
    String id,
    String hash,
    String number,
    String title,
    String objective,
    String organisation,
    String legalName,
    String siret,
    String activityNumber,
    List<Place> places,
    List<Dates> sessions,
    List<String> certifications,
    List<String> formacodes,
    String delivery,
    int hours,
    String price,
    List<String> pages) {

  static final String[] HEAD = {
    "id",
    "hash",
    "numero",
    "intitule-formation",
    "nom-organisme",
    "raison-sociale",
    "SIRET",
    "numero-activite",
    "codepostal",
    "ville",
    "code-INSEE-commune",
    "lieux",
    "debut",
    "fin",
    "sessions",
    "certifications",
    "code-FORMACODE",
    "modalites-enseignement",
    "nombre-heures-total",
    "prix-total-TTC",
    "urlweb"
  };

  /** Where it is given. */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record Place(String name, String postalCode, String town, String insee) {

    static Place of(Adresse address) {
      return new Place(
          address.denomination(),
          address.codepostal(),
          address.ville(),
          address.codeInseeCommune());
    }
  }

  /** A session, as its producer wrote the days: {@code 20261123}, perhaps without day or month. */
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record Dates(String number, String from, String to) {

    static Dates of(Session session) {
      return new Dates(
          session.attributs().numero(),
          session.periode().debut().text(),
          session.periode().fin().text());
    }
  }

  static OfferFacts of(OutgoingFormation.Offer offer, Formation formation) {
    Action action = formation.action().get(offer.ordinal());
    var responsible = formation.organismeFormationResponsable();
    return new OfferFacts(
        offer.publicId(),
        offer.hash(),
        action.attributs().numero(),
        formation.intituleFormation().strip(),
        formation.objectifFormation().strip(),
        responsible.nomOrganisme().strip(),
        responsible.raisonSociale().strip(),
        responsible.siret(),
        responsible.numeroActivite(),
        action.lieuDeFormation().stream().flatMap(OfferFacts::address).map(Place::of).toList(),
        action.session().stream().map(Dates::of).toList(),
        certifications(formation),
        formation.domaineFormation().codeFormacode().stream().map(Code::value).toList(),
        action.modalitesEnseignement(),
        action.nombreHeuresTotal().orElse(0),
        action.prixTotalTtc().strip(),
        action.urlAction().isEmpty() ? formation.urlFormation() : action.urlAction());
  }

  private static Stream<Adresse> address(LieuDeFormation place) {
    return place.coordonnees().adresse().stream();
  }

  private static List<String> certifications(Formation formation) {
    List<String> codes = new ArrayList<>();
    for (var certification : formation.certification()) {
      add("RNCP", certification.codeRncp(), codes);
      add("RS", certification.codeRs(), codes);
    }
    return codes;
  }

  private static void add(String register, String written, List<String> codes) {
    String code = written.strip();
    if (!code.isEmpty()) {
      codes.add(code.startsWith(register) ? code : register + code);
    }
  }

  /**
   * In the order of {@link #HEAD}: the first place, the first and the last day, the rest joined.
   */
  List<String> cells() {
    Place place = places.isEmpty() ? new Place("", "", "", "") : places.getFirst();
    return List.of(
        id,
        hash,
        number,
        title,
        organisation,
        legalName,
        siret,
        activityNumber,
        place.postalCode(),
        place.town(),
        place.insee(),
        Integer.toString(places.size()),
        days(Dates::from).sorted().findFirst().orElse(""),
        days(Dates::to).sorted().reduce((before, last) -> last).orElse(""),
        Integer.toString(sessions.size()),
        String.join(", ", certifications),
        String.join(", ", formacodes),
        delivery,
        hours == 0 ? "" : Integer.toString(hours),
        price,
        pages.isEmpty() ? "" : pages.getFirst());
  }

  private Stream<String> days(java.util.function.Function<Dates, String> end) {
    return sessions.stream()
        .map(end)
        .map(org.jalon.lheo.LheoDate::of)
        .flatMap(date -> date.earliest().stream())
        .map(LocalDate::toString)
        .filter(Objects::nonNull);
  }
}
