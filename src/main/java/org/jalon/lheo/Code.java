package org.jalon.lheo;

/**
 * A code of a nomenclature.
 *
 * @param value stripped of blanks, otherwise as written
 * @param ref version of the nomenclature, such as <code>V14</code>; empty when not said
 * @param tag free label, <code>principal</code> on the main Formacode; empty when not said
 */
public record Code(String value, String ref, String tag) {
  public static Code of(String value, String ref) {
    return new Code(value, ref, "");
  }

  static Code from(Node node) {
    return new Code(node.text().strip(), node.attributs().ref(), node.attributs().tag());
  }

  Node to(String name) {
    return Node.named(name, Attributs.NONE.withRef(ref).withTag(tag)).withText(value);
  }
}
