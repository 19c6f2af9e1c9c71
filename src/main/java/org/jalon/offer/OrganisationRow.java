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

/** A responsible body, as feeds name it. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "organisation")
class OrganisationRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_seq")
  @SequenceGenerator(
      name = "organisation_seq",
      sequenceName = "organisation_seq",
      allocationSize = 500)
  @Nullable Long id;

  String siret;
  String name;
  String legalName;
  String activityNumber;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  OrganisationRow() {}
}
