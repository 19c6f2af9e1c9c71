package org.jalon.lheo;

import java.util.List;

/**
 * LHÉO's <code>organisme-formateur</code>: a body that delivers all or part of the action.
 *
 * @param siret <code>SIRET-formateur/SIRET</code>: wrapper of the SIRET of the delivering body
 * @param raisonSocialeFormateur <code>raison-sociale-formateur</code>: official company name of the
 *     delivering body (may be empty)
 * @param contactFormateur <code>contact-formateur</code>: person to contact at the delivering body
 * @param potentiel <code>potentiel/code-FORMACODE</code>: formacodes describing what a body is able
 *     to teach
 * @param codeUai <code>code-UAI-formateur/code-UAI</code>: wrapper of the UAI of the delivering
 *     body
 * @param referenceCertification <code>reference-certification</code>: pointer to a certification
 *     declared in formation/certification, by its code
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record OrganismeFormateur(
    String siret,
    String raisonSocialeFormateur,
    List<Contact> contactFormateur,
    List<Code> potentiel,
    String codeUai,
    List<ReferenceCertification> referenceCertification,
    Attributs attributs,
    Extras extras)
    implements LheoElement {

  public OrganismeFormateur {
    contactFormateur = List.copyOf(contactFormateur);
    potentiel = List.copyOf(potentiel);
    referenceCertification = List.copyOf(referenceCertification);
  }

  static OrganismeFormateur from(Node node) {
    return new OrganismeFormateur(
        node.child("SIRET-formateur").token("SIRET"),
        node.text("raison-sociale-formateur"),
        node.list("contact-formateur", Contact::from),
        node.child("potentiel").codes("code-FORMACODE"),
        node.child("code-UAI-formateur").token("code-UAI"),
        node.list("reference-certification", ReferenceCertification::from),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .wrapper(Node.named("SIRET-formateur").text("SIRET", siret))
        .text("raison-sociale-formateur", raisonSocialeFormateur)
        .list("contact-formateur", contactFormateur, Contact::to)
        .wrapper(Node.named("potentiel").codes("code-FORMACODE", potentiel))
        .wrapper(Node.named("code-UAI-formateur").text("code-UAI", codeUai))
        .list("reference-certification", referenceCertification, ReferenceCertification::to)
        .extras(extras);
  }
}
