package org.jalon.lheo;

/**
 * LHÉO's <code>sous-module</code>: a module of the course, compulsory or not.
 *
 * @param referenceModule <code>reference-module</code>: identifier of an existing module
 * @param typeModule <code>type-module</code>: compulsory or optional module; code of table
 *     dict-type-module
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record SousModule(
    String referenceModule, String typeModule, Attributs attributs, Extras extras)
    implements LheoElement {

  static SousModule from(Node node) {
    return new SousModule(
        node.text("reference-module"), node.token("type-module"), node.attributs(), node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("reference-module", referenceModule)
        .text("type-module", typeModule)
        .extras(extras);
  }
}
