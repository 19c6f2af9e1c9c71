package org.jalon.lheo;

/**
 * What every LHÉO element with children has. In all records of this package a text that is missing
 * is the empty string, a list is never null, a missing mandatory part is an empty record, a missing
 * optional part is an empty Optional. Texts keep their blanks, codes are stripped of theirs.
 * Elements that only wrap others (<code>telfixe</code>, <code>url-action</code>…) have no record:
 * their own attributes and extras are found in the verbatim fragment only.
 */
public sealed interface LheoElement
    permits Action,
        Adresse,
        Alternance,
        BlocCompetences,
        BlocsCompetences,
        Certification,
        CodeTypeFormation,
        Contact,
        Coordonnees,
        Cycle,
        DomaineFormation,
        Enseignement,
        Equipement,
        Formation,
        Geolocalisation,
        LieuDeFormation,
        OrganismeFinanceur,
        OrganismeFormateur,
        OrganismeFormationResponsable,
        Periode,
        Recrutement,
        ReferenceCertification,
        RythmeAlternance,
        Session,
        SousModule {

  Attributs attributs();

  Extras extras();

  /** The producer's number: free, optional, not unique; empty when there is none. */
  default String numero() {
    return attributs().numero();
  }

  default String ref() {
    return attributs().ref();
  }

  default String tag() {
    return attributs().tag();
  }

  /** Whether the producer tagged it as the main one of several. */
  default boolean principal() {
    return "principal".equals(attributs().tag());
  }
}
