package org.jalon.search.certification.index;

import java.time.LocalDate;
import java.util.List;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.fiche.FicheKind;
import org.jalon.certification.fiche.FicheState;
import org.jalon.search.certification.CertificationCard;
import org.jspecify.annotations.Nullable;

/** A card as it stands in the index: its state depends on the day it is read. */
public record StoredCertification(
    String code,
    String title,
    String type,
    FicheKind kind,
    @Nullable Integer level,
    @Nullable Boolean active,
    @Nullable LocalDate registrationEnds,
    List<String> successors,
    List<String> certifiers,
    List<String> branches) {

  private static final int MOST_CERTIFIERS = 3;

  /**
   * @param branches IDCC of the branches whose agreement lists it
   */
  static StoredCertification of(Fiche fiche, List<String> branches) {
    return new StoredCertification(
        fiche.code(),
        fiche.title(),
        fiche.type(),
        fiche.kind(),
        fiche.level(),
        fiche.active(),
        fiche.days().registrationEnds(),
        fiche.successors(),
        fiche.certifiers().stream()
            .map(Fiche.Certifier::name)
            .filter(name -> !name.isBlank())
            .distinct()
            .limit(MOST_CERTIFIERS)
            .toList(),
        branches);
  }

  public CertificationCard at(LocalDate today) {
    return new CertificationCard(
        code,
        title,
        type,
        kind,
        level,
        FicheState.of(active, registrationEnds, !successors.isEmpty(), today),
        registrationEnds,
        successors,
        certifiers,
        branches);
  }
}
