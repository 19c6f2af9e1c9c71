package org.jalon.lheo;

import java.util.List;

/**
 * LHÉO's <code>blocs-competences</code>: the competence blocks of one certification that a session
 * gives.
 *
 * @param validationBlocs <code>validation-blocs</code>: partial / total / mixed validation; code of
 *     table dict-type-validation-blocs
 * @param referenceCertification <code>reference-certification</code>: pointer to a certification
 *     declared in formation/certification, by its code
 * @param blocCompetences <code>bloc-competences</code>: a competence block of a certification
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record BlocsCompetences(
    String validationBlocs,
    ReferenceCertification referenceCertification,
    List<BlocCompetences> blocCompetences,
    Attributs attributs,
    Extras extras)
    implements LheoElement {

  public BlocsCompetences {
    blocCompetences = List.copyOf(blocCompetences);
  }

  static BlocsCompetences from(Node node) {
    return new BlocsCompetences(
        node.token("validation-blocs"),
        ReferenceCertification.from(node.child("reference-certification")),
        node.list("bloc-competences", BlocCompetences::from),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return Node.named(name, attributs)
        .text("validation-blocs", validationBlocs)
        .add(referenceCertification.to("reference-certification"))
        .list("bloc-competences", blocCompetences, BlocCompetences::to)
        .extras(extras);
  }
}
