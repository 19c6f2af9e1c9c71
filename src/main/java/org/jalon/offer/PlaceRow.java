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

/** A place of an offer. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "place")
class PlaceRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "place_seq")
  @SequenceGenerator(name = "place_seq", sequenceName = "place_seq", allocationSize = 500)
  @Nullable Long id;

  Long offerId;
  int ordinal;
  String insee;
  String department;
  String region;
  @Nullable Double latitude;
  @Nullable Double longitude;
  boolean approximate;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  PlaceRow() {}
}
