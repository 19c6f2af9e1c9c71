package org.jalon.organisation;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The state of an establishment. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "establishment")
class EstablishmentRow {

  @Id Long id;
  String siret;
  boolean open;
  @Nullable LocalDate closed;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  EstablishmentRow() {}
}
