package org.jalon.lheo;

import java.util.List;

/**
 * LHÉO's <code>formation</code>: what is taught, its actions and the body that answers for it.
 *
 * @param domaineFormation <code>domaine-formation</code>: subject codes of the course
 * @param intituleFormation <code>intitule-formation</code>: title of the course; should use the
 *     official diploma/RNCP wording when the course leads to one
 * @param objectifFormation <code>objectif-formation</code>: aim: competences to acquire, improve or
 *     keep up
 * @param resultatsAttendus <code>resultats-attendus</code>: expected outcome (diploma, title,
 *     certificate, attestation…) and how it is recognised or validated
 * @param contenuFormation <code>contenu-formation</code>: detailed description of the topics taught
 * @param certifiante <code>certifiante</code>: whether the course leads to a certification
 *     (diploma, title, certificate); code of table dict-boolean
 * @param contactFormation <code>contact-formation</code>: contact who can give information about
 *     the course offer
 * @param parcoursDeFormation <code>parcours-de-formation</code>: type of learning path; code of
 *     table dict-type-parcours
 * @param codeNiveauEntree <code>code-niveau-entree</code>: level (diploma scale) at entry; code of
 *     table dict-niveaux
 * @param objectifGeneralFormation <code>objectif-general-formation</code>: general purpose of the
 *     course (France Travail AIS nomenclature); code of table dict-AIS
 * @param certification <code>certification</code>: a certification prepared by the course, by
 *     registry code
 * @param codeTypeFormation <code>code-type-formation</code>: cPF or ELU code of a course that is
 *     not strictly certifying; used INSTEAD of certification
 * @param codeNiveauSortie <code>code-niveau-sortie</code>: level (diploma scale) at the end; code
 *     of table dict-niveaux
 * @param urlFormation <code>url-formation/urlweb</code>: web pages of the course
 * @param action <code>action</code>: a training action: one concrete way the course is delivered
 *     (place, pace, public, price, sessions)
 * @param organismeFormationResponsable <code>organisme-formation-responsable</code>: body legally
 *     responsible for the course
 * @param identifiantModule <code>identifiant-module</code>: free identifier that turns the course
 *     into a module
 * @param positionnement <code>positionnement</code>: kind of entry assessment; code of table
 *     dict-type-positionnement
 * @param sousModules <code>sous-modules/sous-module</code>: a sub-module and its kind
 * @param modulesPrerequis <code>modules-prerequis/reference-module</code>: identifier of an
 *     existing module
 * @param attributs what the start tag says
 * @param extras extension data, last children of the element
 */
public record Formation(
    DomaineFormation domaineFormation,
    String intituleFormation,
    String objectifFormation,
    String resultatsAttendus,
    String contenuFormation,
    String certifiante,
    List<Contact> contactFormation,
    String parcoursDeFormation,
    String codeNiveauEntree,
    String objectifGeneralFormation,
    List<Certification> certification,
    List<CodeTypeFormation> codeTypeFormation,
    String codeNiveauSortie,
    List<String> urlFormation,
    List<Action> action,
    OrganismeFormationResponsable organismeFormationResponsable,
    String identifiantModule,
    String positionnement,
    List<SousModule> sousModules,
    List<String> modulesPrerequis,
    Attributs attributs,
    Extras extras)
    implements LheoElement {

  public Formation {
    contactFormation = List.copyOf(contactFormation);
    certification = List.copyOf(certification);
    codeTypeFormation = List.copyOf(codeTypeFormation);
    urlFormation = List.copyOf(urlFormation);
    action = List.copyOf(action);
    sousModules = List.copyOf(sousModules);
    modulesPrerequis = List.copyOf(modulesPrerequis);
  }

  static Formation from(Node node) {
    return new Formation(
        DomaineFormation.from(node.child("domaine-formation")),
        node.text("intitule-formation"),
        node.text("objectif-formation"),
        node.text("resultats-attendus"),
        node.text("contenu-formation"),
        node.token("certifiante"),
        node.list("contact-formation", Contact::from),
        node.token("parcours-de-formation"),
        node.token("code-niveau-entree"),
        node.token("objectif-general-formation"),
        node.list("certification", Certification::from),
        node.list("code-type-formation", CodeTypeFormation::from),
        node.token("code-niveau-sortie"),
        node.child("url-formation").texts("urlweb"),
        node.list("action", Action::from),
        OrganismeFormationResponsable.from(node.child("organisme-formation-responsable")),
        node.text("identifiant-module"),
        node.token("positionnement"),
        node.child("sous-modules").list("sous-module", SousModule::from),
        node.child("modules-prerequis").texts("reference-module"),
        node.attributs(),
        node.extras());
  }

  Node to(String name) {
    return to(name, action);
  }

  /** With these actions instead of its own. */
  Node to(String name, List<Action> actions) {
    return Node.named(name, attributs)
        .add(domaineFormation.to("domaine-formation"))
        .text("intitule-formation", intituleFormation)
        .text("objectif-formation", objectifFormation)
        .text("resultats-attendus", resultatsAttendus)
        .text("contenu-formation", contenuFormation)
        .text("certifiante", certifiante)
        .list("contact-formation", contactFormation, Contact::to)
        .text("parcours-de-formation", parcoursDeFormation)
        .text("code-niveau-entree", codeNiveauEntree)
        .text("objectif-general-formation", objectifGeneralFormation)
        .list("certification", certification, Certification::to)
        .list("code-type-formation", codeTypeFormation, CodeTypeFormation::to)
        .text("code-niveau-sortie", codeNiveauSortie)
        .wrapper(Node.named("url-formation").texts("urlweb", urlFormation))
        .list("action", actions, Action::to)
        .add(organismeFormationResponsable.to("organisme-formation-responsable"))
        .text("identifiant-module", identifiantModule)
        .text("positionnement", positionnement)
        .wrapper(Node.named("sous-modules").list("sous-module", sousModules, SousModule::to))
        .wrapper(Node.named("modules-prerequis").texts("reference-module", modulesPrerequis))
        .extras(extras);
  }
}
