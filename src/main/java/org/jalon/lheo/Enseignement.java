package org.jalon.lheo;

/**
 * LHÉO's <code>enseignement</code>: a subject taught: language, art, sport, option.
 *
 * @param libelleEnseignement <code>libelle-enseignement</code>: label of the subject taught, e.g
 * @param typeEnseignement <code>type-enseignement</code>: kind of subject; code of table
 *     dict-type-enseignement
 * @param obligatoire <code>obligatoire</code>: whether the subject is compulsory; code of table
 *     dict-boolean
 * @param commentaire <code>commentaire</code>: comment about the enclosing element
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record Enseignement(
    String libelleEnseignement,
    String typeEnseignement,
    String obligatoire,
    String commentaire,
    Attributs attributs,
    Extras extras)
    implements LheoElement {

  static Enseignement from(Node node) {
    return new Enseignement(
        node.text("libelle-enseignement"),
        node.token("type-enseignement"),
        node.token("obligatoire"),
        node.text("commentaire"),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("libelle-enseignement", libelleEnseignement)
        .text("type-enseignement", typeEnseignement)
        .text("obligatoire", obligatoire)
        .text("commentaire", commentaire)
        .extras(extras);
  }
}
