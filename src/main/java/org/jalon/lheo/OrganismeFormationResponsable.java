package org.jalon.lheo;

import java.util.List;

/**
 * LHÉO's <code>organisme-formation-responsable</code>: the body that answers for the course.
 *
 * @param numeroActivite <code>numero-activite</code>: activity declaration number (NDA) of the
 *     responsible body: exactly 11 characters
 * @param siret <code>SIRET-organisme-formation/SIRET</code>: wrapper of the SIRET of the
 *     responsible body
 * @param nomOrganisme <code>nom-organisme</code>: usual (trade) name of the responsible training
 *     body
 * @param raisonSociale <code>raison-sociale</code>: official company name of the responsible body
 *     (INSEE Sirene)
 * @param coordonneesOrganisme <code>coordonnees-organisme/coordonnees</code>: full contact details
 *     of the responsible body
 * @param contactOrganisme <code>contact-organisme</code>: person to contact at the responsible body
 * @param renseignementsSpecifiques <code>renseignements-specifiques</code>: other information about
 *     the responsible body: quality label, positioning capacity…
 * @param potentiel <code>potentiel/code-FORMACODE</code>: formacodes describing what a body is able
 *     to teach
 * @param codeUai <code>code-UAI-organisme-formation/code-UAI</code>: wrapper of the UAI of the
 *     responsible body
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record OrganismeFormationResponsable(
    String numeroActivite,
    String siret,
    String nomOrganisme,
    String raisonSociale,
    Coordonnees coordonneesOrganisme,
    List<Contact> contactOrganisme,
    String renseignementsSpecifiques,
    List<Code> potentiel,
    String codeUai,
    Attributs attributs,
    Extras extras)
    implements LheoElement {

  public OrganismeFormationResponsable {
    contactOrganisme = List.copyOf(contactOrganisme);
    potentiel = List.copyOf(potentiel);
  }

  static OrganismeFormationResponsable from(Node node) {
    return new OrganismeFormationResponsable(
        node.token("numero-activite"),
        node.child("SIRET-organisme-formation").token("SIRET"),
        node.text("nom-organisme"),
        node.text("raison-sociale"),
        Coordonnees.from(node.child("coordonnees-organisme").child("coordonnees")),
        node.list("contact-organisme", Contact::from),
        node.text("renseignements-specifiques"),
        node.child("potentiel").codes("code-FORMACODE"),
        node.child("code-UAI-organisme-formation").token("code-UAI"),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("numero-activite", numeroActivite)
        .wrapper(Node.named("SIRET-organisme-formation").text("SIRET", siret))
        .text("nom-organisme", nomOrganisme)
        .text("raison-sociale", raisonSociale)
        .add(Node.named("coordonnees-organisme").add(coordonneesOrganisme.to("coordonnees")))
        .list("contact-organisme", contactOrganisme, Contact::to)
        .text("renseignements-specifiques", renseignementsSpecifiques)
        .wrapper(Node.named("potentiel").codes("code-FORMACODE", potentiel))
        .wrapper(Node.named("code-UAI-organisme-formation").text("code-UAI", codeUai))
        .extras(extras);
  }
}
