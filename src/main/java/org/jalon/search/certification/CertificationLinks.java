package org.jalon.search.certification;

import java.util.List;
import org.jalon.certification.fiche.Fiche;

/**
 * A certification with those before and after it.
 *
 * @param fiche all that is known of it
 * @param chain the whole line of replacements it stands in, oldest first, itself included; each
 *     once, however the registers' links turn
 */
public record CertificationLinks(Fiche fiche, List<Step> chain) {

  /**
   * One in the line.
   *
   * @param title empty when the certification is outside what is known
   * @param known whether it has a page
   */
  public record Step(String code, String title, boolean known, List<String> successors) {}
}
