package org.jalon.certification;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The edition that the fiches of a register are of. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "fiche_edition")
class FicheEditionRow {

  @Id String register;
  LocalDate edition;

  /** Of all fiches together. */
  long content;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  FicheEditionRow() {}

  static FicheEditionRow of(Register register, LocalDate edition, long content) {
    FicheEditionRow row = new FicheEditionRow();
    row.register = register.name();
    row.edition = edition;
    row.content = content;
    return row;
  }
}
