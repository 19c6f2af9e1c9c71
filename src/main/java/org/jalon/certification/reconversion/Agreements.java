package org.jalon.certification.reconversion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The branch agreements and branches that the jar carries. */
public interface Agreements {

  /** All, by branch and date of signature. */
  List<Agreement> list();

  /** Of a branch, by date of signature. */
  List<Agreement> ofBranch(String idcc);

  /** That list a certification by its code, in any branch. */
  List<Agreement> listing(String code);

  /** Every branch, those with an agreement and the others, by IDCC. */
  List<Branch> branches();

  /** By number in any usual form: 1539, 0044, 44, “IDCC 44”. */
  Optional<Branch> branch(String idcc);

  /** Branches whose name or number has the words, those with an agreement first. */
  List<Branch> search(String words, int limit);

  /** Date of the data. */
  LocalDate edition();
}
