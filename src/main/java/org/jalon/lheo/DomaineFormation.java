package org.jalon.lheo;

import java.util.List;

/**
 * LHÉO's <code>domaine-formation</code>: the subject codes; the first Formacode is the main one.
 *
 * @param codeFormacode <code>code-FORMACODE</code>: fORMACODE (Centre Inffo thesaurus), 5
 *     characters; @ref = version, e.g
 * @param codeNsf <code>code-NSF</code>: nSF speciality, 3 characters
 * @param codeRome <code>code-ROME</code>: rOME occupation, 5 characters; @ref = version, default V3
 *     when absent
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record DomaineFormation(
    List<Code> codeFormacode,
    List<Code> codeNsf,
    List<Code> codeRome,
    Attributs attributs,
    Extras extras)
    implements LheoElement {

  public DomaineFormation {
    codeFormacode = List.copyOf(codeFormacode);
    codeNsf = List.copyOf(codeNsf);
    codeRome = List.copyOf(codeRome);
  }

  static DomaineFormation from(Node node) {
    return new DomaineFormation(
        node.codes("code-FORMACODE"),
        node.codes("code-NSF"),
        node.codes("code-ROME"),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .codes("code-FORMACODE", codeFormacode)
        .codes("code-NSF", codeNsf)
        .codes("code-ROME", codeRome)
        .extras(extras);
  }
}
