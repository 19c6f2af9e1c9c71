package org.jalon.offer;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A feed's origin. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "source")
class SourceRow {

  @Id String key;
  String name;
  String profile;
  boolean demonstration;
  String fileHash;
  String region;
  String inspectionMark;
  @Nullable Instant lastGood;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  SourceRow() {}
}
