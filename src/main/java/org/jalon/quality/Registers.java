package org.jalon.quality;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.certification.Certification;
import org.jalon.certification.Certifications;
import org.jalon.organisation.Establishment;
import org.jalon.organisation.Establishments;
import org.jalon.organisation.TrainingBodies;
import org.jalon.organisation.TrainingBody;
import org.jalon.place.Gazetteer;
import org.jalon.run.Edition;

/** The registers that may be judged by on the day of an inspection. */
public final class Registers {

  private final TrainingBodies trainingBodies;
  private final Establishments establishments;
  private final Certifications certifications;
  private final Gazetteer gazetteer;
  private final Map<Referential, Edition> usable;

  Registers(LoadedRegisters loaded, Map<Referential, Edition> usable) {
    this.trainingBodies = loaded.trainingBodies();
    this.establishments = loaded.establishments();
    this.certifications = loaded.certifications();
    this.gazetteer = loaded.gazetteer();
    this.usable = new EnumMap<>(usable);
  }

  /** The edition to judge by; empty when the register is absent or too old to say anything. */
  public Optional<Edition> edition(Referential referential) {
    return Optional.ofNullable(usable.get(referential));
  }

  /** Whether the register may be judged by. */
  public boolean have(Referential referential) {
    return usable.containsKey(referential);
  }

  /** The edition of what is always there. */
  public Edition communes() {
    return edition(Referential.COMMUNES).orElseThrow();
  }

  /** The declarations of a legal unit; ask only when the list may be judged by. */
  public List<TrainingBody> listBodies(String siren) {
    return trainingBodies.listBySiren(siren);
  }

  /** An establishment; ask only when the register may be judged by. */
  public Optional<Establishment> findEstablishment(String siret) {
    return establishments.find(siret);
  }

  /** Whether an establishment that is not found is unknown to Insee. */
  public boolean haveAllEstablishments() {
    return establishments.complete();
  }

  /** A certification by its code with its register's prefix. */
  public Optional<Certification> findCertification(String code) {
    return certifications.find(code);
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }
}
