package org.jalon.offer;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something wrong with an offer or a file, as long as it is. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "finding")
class FindingRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finding_seq")
  @SequenceGenerator(name = "finding_seq", sequenceName = "finding_seq", allocationSize = 500)
  @Nullable Long id;

  String sourceKey;

  /** Null: about the file, not about an offer. */
  @Nullable Long offerId;

  /** The run that found it first. */
  Long runId;

  Instant since;
  String rule;
  String effect;
  String path;
  String value;
  String expected;
  String referential;
  @Nullable LocalDate edition;
  String mender;
  int line;
  int col;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  FindingRow() {}
}
