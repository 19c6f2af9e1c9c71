package org.jalon.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the API answers on certifications; a promise as {@link Answers} are. Null means that no
 * register says; texts are French, days are ISO 8601.
 */
final class CertificationAnswers {

  private CertificationAnswers() {}

  /** One page of certifications. */
  record CertificationList(
      int total,
      int page,
      int pages,
      @Nullable String edition,
      List<Answers.FacetCount> facets,
      List<CertificationItem> items) {}

  /** A certification in a list; {@code branches} are IDCC whose Pro-A agreement names it. */
  record CertificationItem(
      String code,
      String title,
      @Nullable String type,
      String kind,
      @Nullable Integer level,
      String state,
      @Nullable String registrationEnds,
      List<String> successors,
      List<String> certifiers,
      List<String> branches,
      String url) {}

  /** All that is known of one; {@code trainingBodies} counts who may train for it today. */
  record Certification(
      String code,
      String title,
      @Nullable String type,
      String kind,
      @Nullable Integer level,
      String state,
      boolean byRight,
      @Nullable String decided,
      @Nullable String effective,
      @Nullable String registrationEnds,
      @Nullable String lastDelivery,
      List<String> predecessors,
      List<String> successors,
      List<ChainStep> chain,
      List<String> access,
      List<CodeLabel> formacodes,
      List<CodeLabel> nsf,
      List<CodeLabel> rome,
      List<String> certifiers,
      int trainingBodies,
      List<CodeLabel> blocks,
      @Nullable String purpose,
      @Nullable String activities,
      @Nullable String skills,
      @Nullable String jobs,
      List<String> branches,
      List<String> otherCodes,
      String edition,
      String url) {}

  /**
   * One in the line of replacements, oldest first; {@code known} means that it can be asked for.
   */
  record ChainStep(String code, @Nullable String title, boolean known) {}

  /** A code and its French label. */
  record CodeLabel(String code, @Nullable String label) {}

  /** Whether a certification can be the target of a Pro-A or a période de reconversion. */
  record ProA(
      String certification,
      String idcc,
      String branch,
      String date,
      String regime,
      String outcome,
      List<Reason> reasons,
      List<Reason> checks,
      List<BranchAgreement> sources,
      String edition,
      String url) {}

  /** Why; {@code text} is the sentence in the language asked. */
  record Reason(String code, String text, @Nullable String day, @Nullable String detail) {}

  /** An agreement that was looked at; {@code reviewed}: somebody read its orders' notes. */
  record BranchAgreement(
      String id,
      String title,
      String signed,
      List<AgreementExtension> extensions,
      boolean reviewed) {}

  /** An order that made it count for all firms of the branch. */
  record AgreementExtension(
      @Nullable String order, @Nullable String journal, @Nullable String journalId) {}
}
