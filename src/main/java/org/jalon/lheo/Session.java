package org.jalon.lheo;

import java.util.List;
import java.util.Optional;

/**
 * LHÉO's <code>session</code>: one dated occurrence of an action.
 *
 * @param periode <code>periode</code>: period between two dates
 * @param adresseInscription <code>adresse-inscription/adresse</code>: where enrolment takes place
 * @param modalitesInscription <code>modalites-inscription</code>: how to enrol, free text
 * @param periodeInscription <code>periode-inscription/periode</code>: enrolment period
 * @param etatRecrutement <code>etat-recrutement</code>: state of recruitment on the session now;
 *     code of table dict-etat-recrutement
 * @param recrutement <code>recrutement</code>: a recruitment event or process of the session
 *     (meeting, test, interview…)
 * @param urlSession <code>url-session/urlweb</code>: web pages of the session
 * @param contactSession <code>contact-session</code>: contact for one session, or referent on a
 *     given matter
 * @param referenceCertification <code>reference-certification</code>: pointer to a certification
 *     declared in formation/certification, by its code
 * @param blocsCompetences <code>blocs-competences</code>: competence blocks reachable in this
 *     session for one certification
 * @param cycle <code>cycle</code>: one public/cycle of a session that mixes several (initial,
 *     apprenticeship…) with its own capacities
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record Session(
    Periode periode,
    Adresse adresseInscription,
    String modalitesInscription,
    Optional<Periode> periodeInscription,
    String etatRecrutement,
    List<Recrutement> recrutement,
    List<String> urlSession,
    List<Contact> contactSession,
    List<ReferenceCertification> referenceCertification,
    List<BlocsCompetences> blocsCompetences,
    List<Cycle> cycle,
    Attributs attributs,
    Extras extras)
    implements LheoElement {

  public Session {
    recrutement = List.copyOf(recrutement);
    urlSession = List.copyOf(urlSession);
    contactSession = List.copyOf(contactSession);
    referenceCertification = List.copyOf(referenceCertification);
    blocsCompetences = List.copyOf(blocsCompetences);
    cycle = List.copyOf(cycle);
  }

  static Session from(Node node) {
    return new Session(
        Periode.from(node.child("periode")),
        Adresse.from(node.child("adresse-inscription").child("adresse")),
        node.text("modalites-inscription"),
        node.child("periode-inscription").optional("periode", Periode::from),
        node.token("etat-recrutement"),
        node.list("recrutement", Recrutement::from),
        node.child("url-session").texts("urlweb"),
        node.list("contact-session", Contact::from),
        node.list("reference-certification", ReferenceCertification::from),
        node.list("blocs-competences", BlocsCompetences::from),
        node.list("cycle", Cycle::from),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .add(periode.to("periode"))
        .add(Node.named("adresse-inscription").add(adresseInscription.to("adresse")))
        .text("modalites-inscription", modalitesInscription)
        .wrapper(
            Node.named("periode-inscription").optional("periode", periodeInscription, Periode::to))
        .text("etat-recrutement", etatRecrutement)
        .list("recrutement", recrutement, Recrutement::to)
        .wrapper(Node.named("url-session").texts("urlweb", urlSession))
        .list("contact-session", contactSession, Contact::to)
        .list("reference-certification", referenceCertification, ReferenceCertification::to)
        .list("blocs-competences", blocsCompetences, BlocsCompetences::to)
        .list("cycle", cycle, Cycle::to)
        .extras(extras);
  }
}
