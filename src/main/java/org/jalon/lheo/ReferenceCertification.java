package org.jalon.lheo;

/**
 * LHÉO's <code>reference-certification</code>: points to a certification of the course by one of
 * its codes; may be empty.
 *
 * @param referenceCodeRncp <code>reference-code-RNCP</code>: rNCP code declared in certification
 * @param referenceCodeCertifinfo <code>reference-code-CERTIFINFO</code>: certif Info code declared
 *     in certification
 * @param referenceCodeRs <code>reference-code-RS</code>: rS code declared in certification
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record ReferenceCertification(
    String referenceCodeRncp,
    String referenceCodeCertifinfo,
    String referenceCodeRs,
    Attributs attributs,
    Extras extras)
    implements LheoElement {

  static ReferenceCertification from(Node node) {
    return new ReferenceCertification(
        node.token("reference-code-RNCP"),
        node.token("reference-code-CERTIFINFO"),
        node.token("reference-code-RS"),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("reference-code-RNCP", referenceCodeRncp)
        .text("reference-code-CERTIFINFO", referenceCodeCertifinfo)
        .text("reference-code-RS", referenceCodeRs)
        .extras(extras);
  }
}
