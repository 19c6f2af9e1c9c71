package org.jalon.offer;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An action with its formation. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "offer")
class OfferRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "offer_seq")
  @SequenceGenerator(name = "offer_seq", sequenceName = "offer_seq", allocationSize = 500)
  @Nullable Long id;

  String publicId;
  String sourceKey;
  Long formationId;
  Long organisationId;
  int ordinal;
  String number;
  String title;
  String[] kinds;
  String[] levels;
  String[] targetLevels;
  String[] audiences;
  String[] moments;
  String[] funders;
  String[] certifications;
  String price;
  String delivery;
  String enrolment;
  boolean childcare;
  boolean access;
  @Nullable LocalDate firstStart;
  @Nullable LocalDate lastEnd;
  byte[] contentHash;
  int derivation;
  long changeSeq;
  @Nullable LocalDate withdrawn;
  String standing;
  @Nullable LocalDate rejected;
  boolean published;

  @Column(updatable = false)
  long firstSeq;

  @Column(updatable = false)
  Instant firstSeen;

  @Nullable LocalDate recheck;
  int findingsHash;
  @Nullable Long twin;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  OfferRow() {}

  static String stored(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }

  static Standing standing(String stored) {
    return Standing.valueOf(stored.toUpperCase(Locale.ROOT));
  }
}
