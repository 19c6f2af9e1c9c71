package org.jalon.lheo;

/**
 * LHÉO's <code>code-type-formation</code>: the CPF or ELU code of a course that leads to no
 * certification.
 *
 * @param codeCpf <code>code-CPF</code>: cPF code: CPF + digits
 * @param codeElu <code>code-ELU</code>: code of a course for local elected officials: ELU + digits
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record CodeTypeFormation(String codeCpf, String codeElu, Attributs attributs, Extras extras)
    implements LheoElement {

  static CodeTypeFormation from(Node node) {
    return new CodeTypeFormation(
        node.token("code-CPF"), node.token("code-ELU"), node.attributs(), node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("code-CPF", codeCpf)
        .text("code-ELU", codeElu)
        .extras(extras);
  }
}
