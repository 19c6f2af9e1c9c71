package org.jalon.certification.reconversion;

import static org.jalon.certification.reconversion.Resource.required;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Agreements and branches as two files of the class path have them; made by src/main/agreements.
 */
record AgreementData(LocalDate edition, List<Agreement> agreements, List<Branch> branches) {

  private static final Pattern IDCC = Pattern.compile("[0-9]{4}");

  /**
   * @param folder on the class path, with / at both ends
   * @throws IllegalStateException when a file is missing, no JSON of this form, or contradicts
   *     itself; it says where
   */
  static AgreementData read(JsonMapper mapper, String folder) {
    String agreementsAt = folder + "agreements.json";
    String branchesAt = folder + "branches.json";
    AgreementFile file = Resource.read(mapper, agreementsAt, AgreementFile.class);
    AgreementData data =
        new AgreementData(
            required(file.edition(), agreementsAt, "edition"),
            file.agreements(agreementsAt),
            Resource.read(mapper, branchesAt, BranchFile.class).branches(branchesAt));
    data.check(agreementsAt, branchesAt);
    return data;
  }

  private void check(String agreementsAt, String branchesAt) {
    Set<String> known = new HashSet<>();
    for (Branch branch : branches) {
      String idcc = idcc(branch.idcc(), branchesAt);
      required(branch.name(), branchesAt, "name of " + idcc);
      once(known, idcc, branchesAt);
    }
    Set<String> texts = new HashSet<>();
    for (Agreement agreement : agreements) {
      once(texts, agreement.text(), agreementsAt);
      if (!known.contains(idcc(agreement.idcc(), agreementsAt))) {
        throw Resource.broken(
            agreementsAt, "no branch has the IDCC " + agreement.idcc() + " of " + agreement.text());
      }
    }
  }

  private static String idcc(@Nullable String idcc, String resource) {
    String said = required(idcc, resource, "idcc");
    if (!IDCC.matcher(said).matches()) {
      throw Resource.broken(resource, "an IDCC has four digits, not " + said);
    }
    return said;
  }

  private static void once(Set<String> seen, String what, String resource) {
    if (!seen.add(what)) {
      throw Resource.broken(resource, "twice " + what);
    }
  }
}
