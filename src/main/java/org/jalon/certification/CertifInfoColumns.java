package org.jalon.certification;

import java.util.List;
import org.jalon.register.Column;

/**
 * Columns of {@code opendata-certifinfo-*.csv}, which the network publishes on data.gouv.fr as
 * “Référentiel national des certifications”.
 */
final class CertifInfoColumns {

  static final Column CODE = Column.required("Code_Diplome");
  static final Column TITLE = Column.required("Libelle_Diplome");
  static final Column STATE = Column.required("Etat_Libelle");
  static final Column FORMER = Column.required("Code_Ancien_Diplome");
  static final Column FORMER_TITLE = Column.optional("Intitule_Ancien_Diplome");
  static final Column APPRENTICESHIP = Column.optional("Accessibilite_ca");

  static final List<Column> ALL = List.of(CODE, TITLE, STATE, FORMER, FORMER_TITLE, APPRENTICESHIP);

  private CertifInfoColumns() {}
}
