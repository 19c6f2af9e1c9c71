package org.jalon.lheo;

/**
 * LHÉO's <code>certification</code>: a certification that the course prepares; may be empty.
 *
 * @param codeRncp <code>code-RNCP</code>: rNCP registry code: digits only, or RNCP + digits
 * @param codeCertifinfo <code>code-CERTIFINFO</code>: certif Info code
 * @param codeRs <code>code-RS</code>: répertoire spécifique code: RS + digits
 * @param codeCpf <code>code-CPF</code>: cPF code: CPF + digits
 * @param referenceCodeFormacode <code>reference-code-FORMACODE</code>: formacode, already in
 *     domaine-formation, this certification relates to
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record Certification(
    String codeRncp,
    String codeCertifinfo,
    String codeRs,
    String codeCpf,
    String referenceCodeFormacode,
    Attributs attributs,
    Extras extras)
    implements LheoElement {

  static Certification from(Node node) {
    return new Certification(
        node.token("code-RNCP"),
        node.token("code-CERTIFINFO"),
        node.token("code-RS"),
        node.token("code-CPF"),
        node.token("reference-code-FORMACODE"),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("code-RNCP", codeRncp)
        .text("code-CERTIFINFO", codeCertifinfo)
        .text("code-RS", codeRs)
        .text("code-CPF", codeCpf)
        .text("reference-code-FORMACODE", referenceCodeFormacode)
        .extras(extras);
  }
}
