package org.jalon.organisation;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A line of the public list of training organisations. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "training_body")
class TrainingBodyRow {

  @Id Long id;
  String activityNumber;
  String[] formerActivityNumbers;
  String siren;
  String siret;
  String name;
  String[] qualiopi;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  TrainingBodyRow() {}
}
