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

/** Something wrong that a run found. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "finding")
class FindingRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finding_seq")
  @SequenceGenerator(name = "finding_seq", sequenceName = "finding_seq", allocationSize = 500)
  @Nullable Long id;

  Long runId;
  String rule;
  String number;
  String path;
  String value;
  int line;
  int col;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  FindingRow() {}
}
