package org.jalon.search.certification.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.certification.reconversion.Agreement;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.certification.reconversion.Branch;
import org.jspecify.annotations.Nullable;

/** Branches and agreements of which a test says what matters to it. */
public final class FakeAgreements implements Agreements {

  static final LocalDate SIGNED = LocalDate.of(2020, 1, 15);

  private final List<Agreement> agreements = new ArrayList<>();
  private final List<Branch> branches = new ArrayList<>();

  public FakeAgreements branch(String idcc, String name, @Nullable String opco) {
    branches.add(new Branch(idcc, name, opco, null));
    return this;
  }

  /** An agreement in force since it was signed. */
  public FakeAgreements lists(String idcc, String... codes) {
    return add(
        idcc,
        List.of(),
        List.of(codes).stream().map(code -> new Agreement.Listed(code, code, null)).toList());
  }

  FakeAgreements listsByWords(String idcc, String label) {
    return add(idcc, List.of(), List.of(new Agreement.Listed(null, label, null)));
  }

  FakeAgreements excludes(String idcc, String code) {
    return add(
        idcc,
        List.of(new Agreement.Exclusion(code, code, SIGNED, "", false)),
        List.of(new Agreement.Listed(code, code, null)));
  }

  private FakeAgreements add(
      String idcc, List<Agreement.Exclusion> exclusions, List<Agreement.Listed> listed) {
    agreements.add(
        new Agreement(
            "KALITEXT" + agreements.size(),
            idcc,
            idcc,
            "Accord",
            SIGNED,
            null,
            List.of(new Agreement.Extension(SIGNED, SIGNED, null)),
            null,
            exclusions,
            List.of(),
            true,
            listed));
    return this;
  }

  @Override
  public List<Agreement> list() {
    return List.copyOf(agreements);
  }

  @Override
  public List<Agreement> ofBranch(String idcc) {
    return agreements.stream().filter(agreement -> agreement.idcc().equals(idcc)).toList();
  }

  @Override
  public List<Agreement> listing(String code) {
    return agreements.stream()
        .filter(agreement ->
            agreement.certifications().stream().anyMatch(line -> code.equals(line.code())))
        .toList();
  }

  @Override
  public List<Branch> branches() {
    return List.copyOf(branches);
  }

  @Override
  public Optional<Branch> branch(String idcc) {
    return branches.stream().filter(branch -> branch.idcc().equals(idcc)).findFirst();
  }

  @Override
  public List<Branch> search(String words, int limit) {
    return branches.stream().filter(branch -> branch.name().contains(words)).limit(limit).toList();
  }

  @Override
  public LocalDate edition() {
    return SIGNED;
  }
}
