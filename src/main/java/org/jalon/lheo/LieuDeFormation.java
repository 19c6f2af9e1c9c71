package org.jalon.lheo;

/**
 * LHÉO's <code>lieu-de-formation</code>: a place where the action happens; the main one is tagged
 * principal.
 *
 * @param siret <code>SIRET-lieu-formation/SIRET</code>: wrapper of the SIRET of the place
 * @param codeUai <code>code-UAI-lieu-formation/code-UAI</code>: wrapper of the UAI of the place
 * @param coordonnees <code>coordonnees</code>: contact details: person, lines, address, phones,
 *     mail, web
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record LieuDeFormation(
    String siret, String codeUai, Coordonnees coordonnees, Attributs attributs, Extras extras)
    implements LheoElement {

  static LieuDeFormation from(Node node) {
    return new LieuDeFormation(
        node.child("SIRET-lieu-formation").token("SIRET"),
        node.child("code-UAI-lieu-formation").token("code-UAI"),
        Coordonnees.from(node.child("coordonnees")),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .wrapper(Node.named("SIRET-lieu-formation").text("SIRET", siret))
        .wrapper(Node.named("code-UAI-lieu-formation").text("code-UAI", codeUai))
        .add(coordonnees.to("coordonnees"))
        .extras(extras);
  }
}
