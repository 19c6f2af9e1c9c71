package org.jalon.certification;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A fiche as its register's export describes it. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "fiche")
class FicheRow {

  /** See {@link CertificationCode#key()}. */
  @Id Long id;

  String code;
  String register;
  long content;

  /** That brought it as it is. */
  LocalDate edition;

  /** See {@link FicheJson}. */
  String fiche;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  FicheRow() {}

  static FicheRow of(ReadFiche read, String json, long content) {
    FicheRow row = new FicheRow();
    row.id = read.code().key();
    row.code = read.fiche().code();
    row.register = read.code().register().name();
    row.content = content;
    row.edition = read.fiche().edition();
    row.fiche = json;
    return row;
  }
}
