package org.jalon.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.certification.Certification;
import org.jalon.certification.Certifications;
import org.jalon.certification.Register;
import org.jalon.organisation.Establishment;
import org.jalon.organisation.Establishments;
import org.jalon.organisation.Qualiopi;
import org.jalon.organisation.TrainingBodies;
import org.jalon.organisation.TrainingBody;
import org.jalon.run.Edition;

/**
 * Registers that know the bodies and certifications of {@link Inspecting}'s offer, all in order.
 */
public final class FakeRegisters implements TrainingBodies, Certifications {

  public static final LocalDate DATE = LocalDate.of(2026, 3, 1);

  private final Map<String, TrainingBody> bodies = new HashMap<>();
  private final Map<String, Establishment> establishments = new HashMap<>();
  private final Map<String, Certification> certifications = new HashMap<>();
  private LocalDate date = DATE;
  private boolean complete;

  public FakeRegisters() {
    body(Inspecting.RESPONSIBLE, "84690012369", EnumSet.allOf(Qualiopi.class));
    body(Inspecting.TRAINER, "84690012369", EnumSet.allOf(Qualiopi.class));
    open(Inspecting.RESPONSIBLE);
    open(Inspecting.TRAINER);
    certification("CERTIFINFO84385", true);
    certification("RNCP36315", true);
  }

  public LoadedRegisters loaded() {
    return new LoadedRegisters(this, sirene(), this, Inspecting.GAZETTEER);
  }

  public FakeRegisters of(LocalDate other) {
    date = other;
    return this;
  }

  /** Absent from the establishments means unknown. */
  public FakeRegisters whole() {
    complete = true;
    return this;
  }

  public FakeRegisters body(String siret, String number, Set<Qualiopi> qualiopi, String... former) {
    String siren = siret.substring(0, 9);
    bodies.put(siren, new TrainingBody(number, List.of(former), siren, siret, "Exemple", qualiopi));
    return this;
  }

  public FakeRegisters withoutBody(String siret) {
    bodies.remove(siret.substring(0, 9));
    return this;
  }

  public FakeRegisters open(String siret) {
    establishments.put(siret, new Establishment(siret, true, Optional.empty()));
    return this;
  }

  public FakeRegisters closed(String siret) {
    LocalDate since = LocalDate.of(2025, 1, 31);
    establishments.put(siret, new Establishment(siret, false, Optional.of(since)));
    return this;
  }

  public FakeRegisters withoutEstablishment(String siret) {
    establishments.remove(siret);
    return this;
  }

  public FakeRegisters certification(String code, boolean active, String... successors) {
    return certification(
        new Certification(
            code,
            registerOf(code),
            "Titre",
            active,
            Optional.empty(),
            List.of(successors),
            true,
            Optional.empty(),
            List.of(),
            false));
  }

  public FakeRegisters certification(Certification certification) {
    certifications.put(certification.code(), certification);
    return this;
  }

  public FakeRegisters without(String code) {
    certifications.remove(code);
    return this;
  }

  private static Register registerOf(String code) {
    if (code.startsWith("CERTIFINFO")) {
      return Register.CERTIF_INFO;
    }
    return code.startsWith("RNCP") ? Register.RNCP : Register.RS;
  }

  @Override
  public Optional<Edition> edition() {
    return Optional.of(new Edition("fake", date));
  }

  @Override
  public List<TrainingBody> listBySiren(String siren) {
    return new ArrayList<>(Optional.ofNullable(bodies.get(siren)).stream().toList());
  }

  @Override
  public Optional<Edition> edition(Register register) {
    return Optional.of(new Edition(register.name(), date));
  }

  @Override
  public Optional<Certification> find(String code) {
    return Optional.ofNullable(certifications.get(code));
  }

  private Establishments sirene() {
    return new Establishments() {
      @Override
      public Optional<Edition> edition() {
        return FakeRegisters.this.edition();
      }

      @Override
      public Optional<Establishment> find(String siret) {
        return Optional.ofNullable(establishments.get(siret));
      }

      @Override
      public boolean complete() {
        return complete;
      }
    };
  }
}
