package org.jalon.search.certification;

import java.time.LocalDate;
import java.util.List;
import org.jalon.certification.fiche.FicheKind;
import org.jalon.certification.fiche.FicheState;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a certification.
 *
 * @param certifiers names, at most three
 * @param branches IDCC of the branches whose Pro-A agreement lists it
 */
public record CertificationCard(
    String code,
    String title,
    String type,
    FicheKind kind,
    @Nullable Integer level,
    FicheState state,
    @Nullable LocalDate registrationEnds,
    List<String> successors,
    List<String> certifiers,
    List<String> branches) {}
