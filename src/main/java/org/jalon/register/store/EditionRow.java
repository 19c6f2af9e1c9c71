package org.jalon.register.store;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** The edition of a register that its table holds. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "register_edition")
class EditionRow {

  @Id String key;
  LocalDate edition;
  Instant loaded;
  int rowCount;
  String fileHash;
  String fileName;
  boolean complete;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  EditionRow() {}
}
