package org.jalon.lheo;

/**
 * LHÉO's <code>bloc-competences</code>: one competence block.
 *
 * @param libelleBloc <code>libelle-bloc</code>: label of a competence block
 * @param codeBloc <code>code-bloc</code>: code of a competence block, form RNCPxBCy, e.g
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record BlocCompetences(
    String libelleBloc, String codeBloc, Attributs attributs, Extras extras)
    implements LheoElement {

  static BlocCompetences from(Node node) {
    return new BlocCompetences(
        node.text("libelle-bloc"), node.token("code-bloc"), node.attributs(), node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("libelle-bloc", libelleBloc)
        .text("code-bloc", codeBloc)
        .extras(extras);
  }
}
