package org.jalon.lheo;

import java.util.OptionalInt;

/**
 * LHÉO's <code>organisme-financeur</code>: a funder of the action.
 *
 * @param codeFinanceur <code>code-financeur</code>: funder code; code of table dict-financeurs
 * @param nbPlacesFinancees <code>nb-places-financees</code>: seats paid by this funder
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record OrganismeFinanceur(
    String codeFinanceur, OptionalInt nbPlacesFinancees, Attributs attributs, Extras extras)
    implements LheoElement {

  static OrganismeFinanceur from(Node node) {
    return new OrganismeFinanceur(
        node.token("code-financeur"),
        node.integer("nb-places-financees"),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("code-financeur", codeFinanceur)
        .integer("nb-places-financees", nbPlacesFinancees)
        .extras(extras);
  }
}
