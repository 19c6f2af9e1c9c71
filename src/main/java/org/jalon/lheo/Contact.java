package org.jalon.lheo;

/**
 * LHÉO's <code>contact-formation, contact-organisme, contact-formateur or contact-session</code>: a
 * person or desk to reach.
 *
 * @param typeContact <code>type-contact</code>: role of a contact; code of table dict-type-contact
 * @param coordonnees <code>coordonnees</code>: contact details: person, lines, address, phones,
 *     mail, web
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record Contact(
    String typeContact, Coordonnees coordonnees, Attributs attributs, Extras extras)
    implements LheoElement {

  static Contact from(Node node) {
    return new Contact(
        node.token("type-contact"),
        Coordonnees.from(node.child("coordonnees")),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("type-contact", typeContact)
        .add(coordonnees.to("coordonnees"))
        .extras(extras);
  }
}
