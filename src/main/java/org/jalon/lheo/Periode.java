package org.jalon.lheo;

/**
 * LHÉO's <code>periode</code>: a start and an end, each of which may be partly or wholly unknown.
 *
 * @param debut <code>debut</code>: start date
 * @param fin <code>fin</code>: end date
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record Periode(LheoDate debut, LheoDate fin, Attributs attributs, Extras extras)
    implements LheoElement {

  static Periode from(Node node) {
    return new Periode(node.date("debut"), node.date("fin"), node.attributs(), node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs).date("debut", debut).date("fin", fin).extras(extras);
  }
}
