package org.jalon.quality;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.certification.Certification;
import org.jalon.certification.Certifications;
import org.jalon.certification.Register;
import org.jalon.organisation.Establishment;
import org.jalon.organisation.Establishments;
import org.jalon.organisation.TrainingBodies;
import org.jalon.organisation.TrainingBody;
import org.jalon.place.Gazetteer;
import org.jalon.run.Edition;

/** The registers as they are loaded, whatever their age. */
public record LoadedRegisters(
    TrainingBodies trainingBodies,
    Establishments establishments,
    Certifications certifications,
    Gazetteer gazetteer) {

  /** No register at all. */
  public static LoadedRegisters none(Gazetteer gazetteer) {
    return new LoadedRegisters(
        new NoTrainingBodies(), new NoEstablishments(), new NoCertifications(), gazetteer);
  }

  /** Which edition is loaded. */
  Optional<Edition> edition(Referential referential) {
    return switch (referential) {
      case TRAINING_BODIES -> trainingBodies.edition();
      case ESTABLISHMENTS -> establishments.edition();
      case CERTIF_INFO -> certifications.edition(Register.CERTIF_INFO);
      case RNCP -> certifications.edition(Register.RNCP);
      case RS -> certifications.edition(Register.RS);
      case COMMUNES -> Optional.of(new Edition(referential.key(), gazetteer.edition()));
      case FORMACODE -> Optional.empty();
    };
  }

  /** The editions that are young enough on this day. */
  Map<Referential, Edition> usableOn(LocalDate day, QualitySettings.StaleDays stale) {
    Map<Referential, Edition> usable = new EnumMap<>(Referential.class);
    for (Referential referential : Referential.values()) {
      edition(referential)
          .filter(edition -> !stale(edition, stale.of(referential), day))
          .ifPresent(edition -> usable.put(referential, edition));
    }
    return usable;
  }

  private static boolean stale(Edition edition, int days, LocalDate day) {
    return edition.date().toEpochDay() + days < day.toEpochDay();
  }

  private record NoTrainingBodies() implements TrainingBodies {
    @Override
    public Optional<Edition> edition() {
      return Optional.empty();
    }

    @Override
    public List<TrainingBody> listBySiren(String siren) {
      return List.of();
    }
  }

  private record NoEstablishments() implements Establishments {
    @Override
    public Optional<Edition> edition() {
      return Optional.empty();
    }

    @Override
    public Optional<Establishment> find(String siret) {
      return Optional.empty();
    }

    @Override
    public boolean complete() {
      return false;
    }
  }

  private record NoCertifications() implements Certifications {
    @Override
    public Optional<Edition> edition(Register register) {
      return Optional.empty();
    }

    @Override
    public Optional<Certification> find(String code) {
      return Optional.empty();
    }
  }
}
