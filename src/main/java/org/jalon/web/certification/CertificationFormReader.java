package org.jalon.web.certification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.certification.reconversion.Branch;
import org.jalon.language.Digits;
import org.jalon.search.certification.CertificationFacet;
import org.jalon.search.certification.CertificationSort;

/**
 * Reads an address. What cannot be read is left out of the form and named as a problem; parameters
 * that the site does not know are ignored.
 */
final class CertificationFormReader {

  private static final int LONGEST_PLACE = 100;
  private static final int LONGEST_NAME = 300;

  /** Written agreements of another century are typing errors. */
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

  private final Map<String, String[]> parameters;
  private final Agreements agreements;
  private final List<Problem> problems = new java.util.ArrayList<>();

  private CertificationFormReader(Map<String, String[]> parameters, Agreements agreements) {
    this.parameters = parameters;
    this.agreements = agreements;
  }

  /** What was read, and what could not be. */
  record Reading(CertificationForm form, List<Problem> problems) {}

  static Reading read(Map<String, String[]> parameters, Agreements agreements) {
    CertificationFormReader reader = new CertificationFormReader(parameters, agreements);
    CertificationForm form =
        new CertificationForm(
            reader.text("q", CertificationForm.LONGEST_WORDS, "problem.words"),
            reader.selections(),
            reader.text("lieu", LONGEST_PLACE, "problem.place.long"),
            reader.radius(),
            reader.yes("offres"),
            reader.date("date"),
            reader.sort(),
            reader.page());
    return new Reading(form, List.copyOf(reader.problems));
  }

  private String text(String name, int longest, String problem) {
    String text = first(name);
    if (text.length() > longest) {
      problems.add(Problem.of(name, problem, text));
      return "";
    }
    return text;
  }

  private Map<CertificationFacet, Set<String>> selections() {
    Map<CertificationFacet, Set<String>> selections = new EnumMap<>(CertificationFacet.class);
    for (CertificationFacet facet : CertificationFacet.values()) {
      Set<String> codes = new LinkedHashSet<>();
      for (String value : values(facet.parameter())) {
        if (!value.isEmpty()) {
          code(facet, value).ifPresent(codes::add);
        }
      }
      selections.put(facet, codes);
    }
    return selections;
  }

  private Optional<String> code(CertificationFacet facet, String value) {
    Optional<String> code =
        facet == CertificationFacet.BRANCH
            ? branch(value)
            : CertificationCodes.read(
                facet, facet == CertificationFacet.LEVEL ? Digits.toLatin(value) : value);
    if (code.isEmpty()) {
      String key = facet == CertificationFacet.BRANCH ? "problem.branch" : "problem.filter";
      problems.add(Problem.of(facet.parameter(), key, value));
    }
    return code;
  }

  /** A number in any usual form, or a name that only one branch has. */
  private Optional<String> branch(String value) {
    Optional<Branch> byNumber = agreements.branch(Digits.toLatin(value));
    if (byNumber.isPresent()) {
      return byNumber.map(Branch::idcc);
    }
    List<Branch> byName = value.length() > LONGEST_NAME ? List.of() : agreements.search(value, 2);
    return byName.size() == 1 ? Optional.of(byName.getFirst().idcc()) : Optional.empty();
  }

  private int radius() {
    String text = Digits.toLatin(first("rayon"));
    for (int radius : CertificationForm.RADII) {
      if (text.equals(Integer.toString(radius))) {
        return radius;
      }
    }
    if (!text.isEmpty()) {
      problems.add(Problem.of("rayon", "problem.radius", text));
    }
    return CertificationForm.DEFAULT_RADIUS;
  }

  private boolean yes(String name) {
    String value = first(name);
    if (!value.isEmpty() && !value.equals("1") && !value.equals("0")) {
      problems.add(Problem.of(name, "problem.filter", value));
    }
    return value.equals("1");
  }

  private Optional<LocalDate> date(String name) {
    String text = Digits.toLatin(first(name));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(text);
      if (!date.isBefore(FIRST) && date.isBefore(LAST)) {
        return Optional.of(date);
      }
    } catch (DateTimeException notADate) {
      // Said below.
    }
    problems.add(Problem.of(name, "problem.date", text));
    return Optional.empty();
  }

  private Optional<CertificationSort> sort() {
    String value = first("tri");
    for (CertificationSort sort : CertificationSort.values()) {
      if (CertificationAddress.code(sort).equals(value)) {
        return Optional.of(sort);
      }
    }
    if (!value.isEmpty()) {
      problems.add(Problem.of("tri", "problem.sort", value));
    }
    return Optional.empty();
  }

  private int page() {
    String text = Digits.toLatin(first("page"));
    if (text.isEmpty()) {
      return 1;
    }
    if (text.matches("[1-9]\\d{0,8}")) {
      return Integer.parseInt(text);
    }
    problems.add(Problem.of("page", "problem.page", text));
    return 1;
  }

  private String first(String name) {
    List<String> values = values(name);
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** Trimmed, without the control characters that no reader types. */
  private List<String> values(String name) {
    String[] values = parameters.get(name);
    return values == null
        ? List.of()
        : Arrays.stream(values).map(value -> value.replaceAll("\\p{Cntrl}", " ").strip()).toList();
  }
}
