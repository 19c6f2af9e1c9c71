package org.jalon.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a register says of a certification, as far as control needs it.
 *
 * @param code {@code RNCP36315}, {@code RS5616} or {@code CERTIFINFO84385}
 * @param active as the register says; an archived one is not
 * @param registrationEnds last day on which somebody may begin to prepare it
 * @param successors codes in the same form, of what replaced it
 * @param byRight registered by right (“enregistrement de droit”), so open to apprentices
 * @param byApprenticeship whether its jury is open to apprentices; empty when the register does not
 *     say
 * @param organisers SIRETs that may train for it today (HABILITATION_FORMER or ORGA_FORM), its
 *     certifiers included; empty list when the register does not say
 * @param anyoneMayTrain no entitlement is needed, as for titles of the ministry of Labour
 */
public record Certification(
    String code,
    Register register,
    String title,
    boolean active,
    Optional<LocalDate> registrationEnds,
    List<String> successors,
    boolean byRight,
    Optional<Boolean> byApprenticeship,
    List<String> organisers,
    boolean anyoneMayTrain) {}
