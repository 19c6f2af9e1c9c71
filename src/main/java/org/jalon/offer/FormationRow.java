package org.jalon.offer;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A formation's fragment, the record itself. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "formation")
class FormationRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "formation_seq")
  @SequenceGenerator(name = "formation_seq", sequenceName = "formation_seq", allocationSize = 500)
  @Nullable Long id;

  String sourceKey;
  String number;
  String fragment;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  FormationRow() {}
}
