package org.jalon.lheo;

import java.util.Optional;

/**
 * LHÉO's <code>alternance</code>: the work-study part of a cycle.
 *
 * @param typeAlternance <code>type-alternance</code>: kind of work-study contract; code of table
 *     dict-type-alternance
 * @param rythmeAlternance <code>rythme-alternance</code>: work-study rhythm: unit, time in company,
 *     time in centre
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record Alternance(
    String typeAlternance,
    Optional<RythmeAlternance> rythmeAlternance,
    Attributs attributs,
    Extras extras)
    implements LheoElement {

  static Alternance from(Node node) {
    return new Alternance(
        node.token("type-alternance"),
        node.optional("rythme-alternance", RythmeAlternance::from),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("type-alternance", typeAlternance)
        .optional("rythme-alternance", rythmeAlternance, RythmeAlternance::to)
        .extras(extras);
  }
}
