package org.jalon.run;

/** Who can mend what a finding names. */
public enum Mender {
  /** The training organisation that wrote the offer. */
  ORGANISATION,
  /** The regional Carif-Oref that sends the feed. */
  CARIF_OREF,
  /** The body that owns the certification. */
  CERTIFIER,
  INSEE,
  /** The regional labour administration, which keeps the list of declared organisations. */
  DREETS,
  /** The regional education authority, which keeps the numbers of schools (UAI). */
  RECTORAT,
  /** Who runs this site. */
  OPERATOR
}
