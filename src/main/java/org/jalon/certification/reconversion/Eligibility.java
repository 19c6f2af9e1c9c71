package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.List;

/** The law as a function; see docs/reconversion.md. */
public final class Eligibility {

  private Eligibility() {}

  /**
   * @param idcc the branch, four digits
   * @param written date of the written agreement between firm and employee
   * @param agreements of any branch, any order
   */
  public static Verdict judge(
      Target target, String idcc, LocalDate written, List<Agreement> agreements) {
    throw new UnsupportedOperationException("to be written");
  }
}
