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

/** A session of an offer, its dates as LHÉO writes them. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "session")
class SessionRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session_seq")
  @SequenceGenerator(name = "session_seq", sequenceName = "session_seq", allocationSize = 500)
  @Nullable Long id;

  Long offerId;
  int ordinal;
  String number;
  String starts;
  String ends;
  String state;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  SessionRow() {}
}
