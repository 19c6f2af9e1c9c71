package org.jalon.lheo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * LHÉO's <code>action</code>: one way in which the course is delivered: place, public, price,
 * sessions.
 *
 * @param rythmeFormation <code>rythme-formation</code>: pace, free text: full time, part time,
 *     evenings…
 * @param codePublicVise <code>code-public-vise</code>: target public, a FORMACODE code (80xxx-83xxx
 *     since V10); @ref = version
 * @param infoPublicVise <code>info-public-vise</code>: precision on the public (must not be
 *     discriminatory)
 * @param niveauEntreeObligatoire <code>niveau-entree-obligatoire</code>: 1: the entry level of
 *     code-niveau-entree is required; 0: only indicative; code of table dict-boolean
 * @param modalitesAlternance <code>modalites-alternance</code>: dates and lengths of the periods in
 *     centre or in company, free text
 * @param modalitesEnseignement <code>modalites-enseignement</code>: on site, mixed or fully remote
 *     (0/1/2, see table); code of table dict-modalites-enseignement
 * @param conditionsSpecifiques <code>conditions-specifiques</code>: specific access conditions,
 *     aptitudes, age range, prerequisites
 * @param priseEnChargeFraisPossible <code>prise-en-charge-frais-possible</code>: whether the
 *     training fees can be covered by a third party; details in detail-conditions-prise-en-charge;
 *     code of table dict-boolean
 * @param lieuDeFormation <code>lieu-de-formation</code>: a place where the course happens
 * @param modalitesEntreesSorties <code>modalites-entrees-sorties</code>: 0: fixed dates; 1:
 *     permanent entry/exit; code of table dict-modalites-es
 * @param urlAction <code>url-action/urlweb</code>: web pages of the action
 * @param dureeCycle <code>duree-cycle</code>: length of the whole cycle in years
 * @param session <code>session</code>: a dated occurrence of the action
 * @param adresseInformation <code>adresse-information/adresse</code>: where to get information
 * @param dateInformation <code>date-information/date</code>: date of an information meeting held at
 *     a place
 * @param restauration <code>restauration</code>: catering
 * @param hebergement <code>hebergement</code>: lodging
 * @param transport <code>transport</code>: transport
 * @param accesHandicapes <code>acces-handicapes</code>: disabled access and arrangements
 * @param langueFormation <code>langue-formation</code>: language the course is GIVEN in, ISO 639-1
 *     (two letters)
 * @param modalitesRecrutement <code>modalites-recrutement</code>: admission procedure (tests,
 *     interviews), free text
 * @param modalitesPedagogiques <code>modalites-pedagogiques</code>: teaching methods,
 *     individualisation, self-study…, free text, ONLY 200 characters
 * @param codeModalitePedagogique <code>code-modalite-pedagogique</code>: teaching method, a
 *     FORMACODE code (961xx…); @ref gives the Formacode version
 * @param equipement <code>equipement</code>: equipment the learner must pay for
 * @param fraisRestants <code>frais-restants</code>: costs left to the learner, free text (equipment
 *     costs go to equipement in 2.3)
 * @param codePerimetreRecrutement <code>code-perimetre-recrutement</code>: geographic recruitment
 *     area; code of table dict-perimetre-recrutement
 * @param infosPerimetreRecrutement <code>infos-perimetre-recrutement</code>: precision on the
 *     recruitment area, mostly when the code is 0 (other)
 * @param prixHoraireTtc <code>prix-horaire-TTC</code>: price of one hour in euros, all taxes
 *     included, as TEXT (no number format imposed)
 * @param prixTotalTtc <code>prix-total-TTC</code>: total price per learner in euros, all taxes and
 *     costs included, as TEXT
 * @param dureeIndicative <code>duree-indicative</code>: indicative average duration for the
 *     learner, free text ("2 ans", "100 h"): elapsed time between start and end, not the workload
 * @param nombreHeuresCentre <code>nombre-heures-centre</code>: hours in centre
 * @param nombreHeuresEntreprise <code>nombre-heures-entreprise</code>: hours in company
 * @param nombreHeuresTotal <code>nombre-heures-total</code>: maximum total hours, remote and
 *     company periods included (workload)
 * @param detailConditionsPriseEnCharge <code>detail-conditions-prise-en-charge</code>: conditions
 *     for having the fees covered
 * @param conventionnement <code>conventionnement</code>: whether the action is under agreement with
 *     (paid by) a public funder; code of table dict-boolean
 * @param dureeConventionnee <code>duree-conventionnee</code>: number of hours under agreement
 * @param organismeFormateur <code>organisme-formateur</code>: body that actually delivers all or
 *     part of the course
 * @param organismeFinanceur <code>organisme-financeur</code>: a funder of the action
 * @param enseignement <code>enseignement</code>: a subject taught: language, art, sport, school
 *     speciality or option
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record Action(
    String rythmeFormation,
    List<Code> codePublicVise,
    String infoPublicVise,
    String niveauEntreeObligatoire,
    String modalitesAlternance,
    String modalitesEnseignement,
    String conditionsSpecifiques,
    String priseEnChargeFraisPossible,
    List<LieuDeFormation> lieuDeFormation,
    String modalitesEntreesSorties,
    List<String> urlAction,
    OptionalInt dureeCycle,
    List<Session> session,
    Optional<Adresse> adresseInformation,
    List<LheoDate> dateInformation,
    String restauration,
    String hebergement,
    String transport,
    String accesHandicapes,
    List<String> langueFormation,
    String modalitesRecrutement,
    String modalitesPedagogiques,
    List<Code> codeModalitePedagogique,
    List<Equipement> equipement,
    String fraisRestants,
    String codePerimetreRecrutement,
    String infosPerimetreRecrutement,
    String prixHoraireTtc,
    String prixTotalTtc,
    String dureeIndicative,
    OptionalInt nombreHeuresCentre,
    OptionalInt nombreHeuresEntreprise,
    OptionalInt nombreHeuresTotal,
    String detailConditionsPriseEnCharge,
    String conventionnement,
    OptionalInt dureeConventionnee,
    List<OrganismeFormateur> organismeFormateur,
    List<OrganismeFinanceur> organismeFinanceur,
    List<Enseignement> enseignement,
    Attributs attributs,
    Extras extras)
    implements LheoElement {

  public Action {
    codePublicVise = List.copyOf(codePublicVise);
    lieuDeFormation = List.copyOf(lieuDeFormation);
    urlAction = List.copyOf(urlAction);
    session = List.copyOf(session);
    dateInformation = List.copyOf(dateInformation);
    langueFormation = List.copyOf(langueFormation);
    codeModalitePedagogique = List.copyOf(codeModalitePedagogique);
    equipement = List.copyOf(equipement);
    organismeFormateur = List.copyOf(organismeFormateur);
    organismeFinanceur = List.copyOf(organismeFinanceur);
    enseignement = List.copyOf(enseignement);
  }

  static Action from(Node node) {
    return new Action(
        node.text("rythme-formation"),
        node.codes("code-public-vise"),
        node.text("info-public-vise"),
        node.token("niveau-entree-obligatoire"),
        node.text("modalites-alternance"),
        node.token("modalites-enseignement"),
        node.text("conditions-specifiques"),
        node.token("prise-en-charge-frais-possible"),
        node.list("lieu-de-formation", LieuDeFormation::from),
        node.token("modalites-entrees-sorties"),
        node.child("url-action").texts("urlweb"),
        node.integer("duree-cycle"),
        node.list("session", Session::from),
        node.child("adresse-information").optional("adresse", Adresse::from),
        node.list("date-information", wrapper -> wrapper.date("date")),
        node.text("restauration"),
        node.text("hebergement"),
        node.text("transport"),
        node.text("acces-handicapes"),
        node.tokens("langue-formation"),
        node.text("modalites-recrutement"),
        node.text("modalites-pedagogiques"),
        node.codes("code-modalite-pedagogique"),
        node.list("equipement", Equipement::from),
        node.text("frais-restants"),
        node.token("code-perimetre-recrutement"),
        node.text("infos-perimetre-recrutement"),
        node.token("prix-horaire-TTC"),
        node.token("prix-total-TTC"),
        node.text("duree-indicative"),
        node.integer("nombre-heures-centre"),
        node.integer("nombre-heures-entreprise"),
        node.integer("nombre-heures-total"),
        node.text("detail-conditions-prise-en-charge"),
        node.token("conventionnement"),
        node.integer("duree-conventionnee"),
        node.list("organisme-formateur", OrganismeFormateur::from),
        node.list("organisme-financeur", OrganismeFinanceur::from),
        node.list("enseignement", Enseignement::from),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("rythme-formation", rythmeFormation)
        .codes("code-public-vise", codePublicVise)
        .text("info-public-vise", infoPublicVise)
        .text("niveau-entree-obligatoire", niveauEntreeObligatoire)
        .text("modalites-alternance", modalitesAlternance)
        .text("modalites-enseignement", modalitesEnseignement)
        .text("conditions-specifiques", conditionsSpecifiques)
        .text("prise-en-charge-frais-possible", priseEnChargeFraisPossible)
        .list("lieu-de-formation", lieuDeFormation, LieuDeFormation::to)
        .text("modalites-entrees-sorties", modalitesEntreesSorties)
        .wrapper(Node.named("url-action").texts("urlweb", urlAction))
        .integer("duree-cycle", dureeCycle)
        .list("session", session, Session::to)
        .wrapper(
            Node.named("adresse-information").optional("adresse", adresseInformation, Adresse::to))
        .list(
            "date-information",
            dateInformation,
            (date, child) -> Node.named(child).date("date", date))
        .text("restauration", restauration)
        .text("hebergement", hebergement)
        .text("transport", transport)
        .text("acces-handicapes", accesHandicapes)
        .texts("langue-formation", langueFormation)
        .text("modalites-recrutement", modalitesRecrutement)
        .text("modalites-pedagogiques", modalitesPedagogiques)
        .codes("code-modalite-pedagogique", codeModalitePedagogique)
        .list("equipement", equipement, Equipement::to)
        .text("frais-restants", fraisRestants)
        .text("code-perimetre-recrutement", codePerimetreRecrutement)
        .text("infos-perimetre-recrutement", infosPerimetreRecrutement)
        .text("prix-horaire-TTC", prixHoraireTtc)
        .text("prix-total-TTC", prixTotalTtc)
        .text("duree-indicative", dureeIndicative)
        .integer("nombre-heures-centre", nombreHeuresCentre)
        .integer("nombre-heures-entreprise", nombreHeuresEntreprise)
        .integer("nombre-heures-total", nombreHeuresTotal)
        .text("detail-conditions-prise-en-charge", detailConditionsPriseEnCharge)
        .text("conventionnement", conventionnement)
        .integer("duree-conventionnee", dureeConventionnee)
        .list("organisme-formateur", organismeFormateur, OrganismeFormateur::to)
        .list("organisme-financeur", organismeFinanceur, OrganismeFinanceur::to)
        .list("enseignement", enseignement, Enseignement::to)
        .extras(extras);
  }
}
