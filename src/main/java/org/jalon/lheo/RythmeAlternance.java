package org.jalon.lheo;

import java.util.OptionalInt;

/**
 * LHÉO's <code>rythme-alternance</code>: time in the firm against time in the centre, counted in
 * one unit.
 *
 * @param uniteRythmeAlternance <code>unite-rythme-alternance</code>: time unit of the work-study
 *     rhythm; code of table dict-unite-rythme
 * @param unitesEntreprise <code>unites-entreprise</code>: units of time spent in company per turn
 * @param unitesCentre <code>unites-centre</code>: units of time spent in centre per turn
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record RythmeAlternance(
    String uniteRythmeAlternance,
    OptionalInt unitesEntreprise,
    OptionalInt unitesCentre,
    Attributs attributs,
    Extras extras)
    implements LheoElement {

  static RythmeAlternance from(Node node) {
    return new RythmeAlternance(
        node.token("unite-rythme-alternance"),
        node.integer("unites-entreprise"),
        node.integer("unites-centre"),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("unite-rythme-alternance", uniteRythmeAlternance)
        .integer("unites-entreprise", unitesEntreprise)
        .integer("unites-centre", unitesCentre)
        .extras(extras);
  }
}
