package org.jalon.certification.reconversion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Agreements and branches as two files of the class path have them; made by src/main/agreements.
 */
record AgreementData(LocalDate edition, List<Agreement> agreements, List<Branch> branches) {

  private static final Pattern IDCC = Pattern.compile("[0-9]{4}");

  private record AgreementFile(@Nullable LocalDate edition, @Nullable List<Agreement> agreements) {}

  private record BranchFile(@Nullable List<Branch> branches) {}

  /**
   * @param folder on the class path, with / at both ends
   * @throws IllegalStateException when a file is missing, no JSON of this form, or contradicts
   *     itself; it says where
   */
  static AgreementData read(JsonMapper mapper, String folder) {
    String agreementsAt = folder + "agreements.json";
    String branchesAt = folder + "branches.json";
    AgreementFile agreements = read(mapper, agreementsAt, AgreementFile.class);
    BranchFile branches = read(mapper, branchesAt, BranchFile.class);
    AgreementData data =
        new AgreementData(
            required(agreements.edition(), agreementsAt, "edition"),
            required(agreements.agreements(), agreementsAt, "agreements"),
            required(branches.branches(), branchesAt, "branches"));
    data.check(agreementsAt, branchesAt);
    return data;
  }

  private static <T> T read(JsonMapper mapper, String resource, Class<T> form) {
    try (InputStream in = AgreementData.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The agreements are missing: classpath:" + resource);
      }
      return mapper
          .readerFor(form)
          .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(in);
    } catch (JacksonException e) {
      throw new IllegalStateException(
          "classpath:" + resource + " cannot be read: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("classpath:" + resource + " cannot be read", e);
    }
  }

  private void check(String agreementsAt, String branchesAt) {
    Set<String> known = new HashSet<>();
    for (Branch branch : branches) {
      String idcc = idcc(branch.idcc(), branchesAt);
      required(branch.name(), branchesAt, "name of " + idcc);
      refuse(!known.add(idcc), branchesAt, "stands twice: " + idcc);
    }
    Set<String> texts = new HashSet<>();
    for (Agreement agreement : agreements) {
      String text = required(agreement.text(), agreementsAt, "text");
      refuse(!texts.add(text), agreementsAt, "stands twice: " + text);
      required(agreement.signed(), agreementsAt, "signed of " + text);
      required(agreement.extensions(), agreementsAt, "extensions of " + text);
      required(agreement.exclusions(), agreementsAt, "exclusions of " + text);
      required(agreement.reserves(), agreementsAt, "reserves of " + text);
      required(agreement.certifications(), agreementsAt, "certifications of " + text);
      String idcc = idcc(agreement.idcc(), agreementsAt);
      refuse(!known.contains(idcc), agreementsAt, "no branch has the IDCC " + idcc + " of " + text);
    }
  }

  private static String idcc(@Nullable String idcc, String resource) {
    String said = required(idcc, resource, "idcc");
    refuse(!IDCC.matcher(said).matches(), resource, "an IDCC has four digits: " + said);
    return said;
  }

  private static <T> T required(@Nullable T value, String resource, String what) {
    refuse(value == null, resource, "missing: " + what);
    return Objects.requireNonNull(value);
  }

  private static void refuse(boolean broken, String resource, String what) {
    if (broken) {
      throw new IllegalStateException("classpath:" + resource + ": " + what);
    }
  }
}
