package org.jalon.lheo;

import java.util.OptionalInt;

/**
 * LHÉO's <code>equipement</code>: equipment that the learner pays for.
 *
 * @param typeEquipement <code>type-equipement</code>: kind of equipment; code of table
 *     dict-type-equipement
 * @param coutIndicatifEquipement <code>cout-indicatif-equipement</code>: indicative cost of the
 *     equipment, whole euros (unit not stated in the definition)
 * @param commentaire <code>commentaire</code>: comment about the enclosing element
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record Equipement(
    String typeEquipement,
    OptionalInt coutIndicatifEquipement,
    String commentaire,
    Attributs attributs,
    Extras extras)
    implements LheoElement {

  static Equipement from(Node node) {
    return new Equipement(
        node.token("type-equipement"),
        node.integer("cout-indicatif-equipement"),
        node.text("commentaire"),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("type-equipement", typeEquipement)
        .integer("cout-indicatif-equipement", coutIndicatifEquipement)
        .text("commentaire", commentaire)
        .extras(extras);
  }
}
