package org.jalon.quality.lheo;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jalon.lheo.LheoFinding;
import org.jalon.quality.Degree;
import org.jalon.quality.Report;
import org.jalon.quality.Subject;

/** Reports what the reader found in one part of a formation. */
final class Faults {

  private Faults() {}

  /**
   * Faults of the part: mandatory elements that are missing, empty, too long or of an unknown code
   * in the usual degree; all others, unknown elements and wrong orders among them, milder.
   *
   * @param mandatory names of elements, as the rule lists them
   */
  static void report(Part part, Set<String> mandatory, Subject subject, Report report) {
    report(part, mandatory, fault -> false, subject, report);
  }

  /**
   * As above.
   *
   * @param told faults that the rule has reported in its own way
   */
  static void report(
      Part part,
      Set<String> mandatory,
      Predicate<LheoFinding> told,
      Subject subject,
      Report report) {
    List<LheoFinding> faults = subject.found().findings();
    for (int i = 0; i < faults.size(); i++) {
      LheoFinding fault = faults.get(i);
      if (Part.of(fault) == part && subject.concernedBy(fault) && !told.test(fault)) {
        String element = element(fault.path());
        boolean usual = mandatory.contains(element) && grave(fault.code());
        report.found(usual ? Degree.USUAL : Degree.MILDER, fault, element);
      }
    }
  }

  static boolean grave(LheoFinding.Code code) {
    return switch (code) {
      case MISSING, EMPTY, TOO_SHORT, TOO_LONG, TOO_MANY, UNKNOWN_CODE -> true;
      default -> false;
    };
  }

  /** The last name of a path, without its number. */
  static String element(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    int number = last.indexOf('[');
    return number < 0 ? last : last.substring(0, number);
  }
}
