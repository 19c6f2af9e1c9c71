package org.jalon.search.certification;

import java.util.Arrays;
import java.util.Optional;

/**
 * A filter of certifications with counts. Values of an open facet come with the data, and so do
 * their French labels; those of the others have labels {@code certification.<parameter>.<code>}.
 */
public enum CertificationFacet {
  /** {@link org.jalon.certification.fiche.FicheKind}. */
  KIND("type", false),
  /** 3 to 8. */
  LEVEL("niveau", false),
  /** {@link org.jalon.certification.fiche.FicheState}, as of today. */
  STATE("etat", false),
  /** {@link org.jalon.certification.fiche.WayIn}. */
  WAY("acces", false),
  /** Field of the Formacode, its first two digits. */
  DOMAIN("domaine", true),
  /** Group of the NSF, its three digits. */
  SPECIALITY("specialite", true),
  /** ROME, a letter and two digits. */
  JOB("metier", true),
  /** Name of who awards it. */
  CERTIFIER("certificateur", true),
  /** IDCC of branches whose Pro-A agreement lists it, or that the register names. */
  BRANCH("branche", true),
  /** OPCO of these branches. */
  OPCO("opco", true),
  /**
   * {@link org.jalon.certification.reconversion.Outcome} at the date asked, the best among the
   * branches that are selected, or among all.
   */
  PRO_A("pro-a", false);

  private final String parameter;
  private final boolean open;

  CertificationFacet(String parameter, boolean open) {
    this.parameter = parameter;
    this.open = open;
  }

  public String parameter() {
    return parameter;
  }

  /** Whether the data say which values there are. */
  public boolean open() {
    return open;
  }

  public static Optional<CertificationFacet> find(String parameter) {
    return Arrays.stream(values()).filter(it -> it.parameter.equals(parameter)).findFirst();
  }
}
