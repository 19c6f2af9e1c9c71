package org.jalon.certification;

import org.jalon.certification.fiche.Fiche;

/**
 * A fiche as an export describes it.
 *
 * @param control the same as control asks for it
 */
record ReadFiche(CertificationCode code, Fiche fiche, Certification control) {}
