package org.jalon.offer;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One import of one source, whatever became of it. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "run")
class RunRow {

  @Id Long id;
  String sourceKey;
  Instant started;
  Instant finished;
  String status;
  String fileHash;
  int read;
  int added;
  int changed;
  int unchanged;
  int withdrawn;
  int findings;
  String fault;
  String askedBy;
  String fileName;
  long bytes;
  String lheo;
  int notRegulatory;
  int rejected;
  @Nullable Long fileOf;
  boolean disowned;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  RunRow() {}
}
