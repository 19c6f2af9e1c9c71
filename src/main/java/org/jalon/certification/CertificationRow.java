package org.jalon.certification;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A certification of one register. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "certification")
class CertificationRow {

  /** See {@link CertificationCode#key()}. */
  @Id Long id;

  String code;
  String register;
  String title;
  boolean active;
  @Nullable LocalDate registrationEnds;
  String[] successors;
  boolean byRight;
  @Nullable Boolean byApprenticeship;
  String[] organisers;
  boolean anyoneMayTrain;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  CertificationRow() {}

  static CertificationRow of(Certification certification, CertificationCode code) {
    CertificationRow row = new CertificationRow();
    row.id = code.key();
    row.code = certification.code();
    row.register = certification.register().name();
    row.title = certification.title();
    row.active = certification.active();
    row.registrationEnds = certification.registrationEnds().orElse(null);
    row.successors = certification.successors().toArray(String[]::new);
    row.byRight = certification.byRight();
    row.byApprenticeship = certification.byApprenticeship().orElse(null);
    row.organisers = certification.organisers().toArray(String[]::new);
    row.anyoneMayTrain = certification.anyoneMayTrain();
    return row;
  }

  /** The same number for the same row. */
  long content() {
    return FicheJson.content(
        String.join(
            "\n",
            title,
            String.valueOf(active),
            String.valueOf(registrationEnds),
            String.join(" ", successors),
            String.valueOf(byRight),
            String.valueOf(byApprenticeship),
            String.join(" ", organisers),
            String.valueOf(anyoneMayTrain)));
  }
}
