package org.jalon.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.reconversion.Agreement;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.certification.reconversion.Branch;
import org.jalon.certification.reconversion.Eligibility;
import org.jalon.certification.reconversion.Target;
import org.jalon.certification.reconversion.Verdict;
import org.jalon.language.Digits;
import org.jalon.page.SiteSettings;
import org.jalon.search.certification.CertificationLinks;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.web.Words;
import org.jalon.web.reconversion.Verdicts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pro-A and the période de reconversion: one question, one verdict. */
@RestController
final class ReconversionApi {

  private static final int LONGEST = 40;

  private final CertificationSearch search;
  private final Agreements agreements;
  private final SiteSettings settings;
  private final ApiWords apiWords;
  private final Clock clock;

  ReconversionApi(
      CertificationSearch search,
      Agreements agreements,
      SiteSettings settings,
      ApiWords apiWords,
      Clock clock) {
    this.search = search;
    this.agreements = agreements;
    this.settings = settings;
    this.apiWords = apiWords;
    this.clock = clock;
  }

  @GetMapping(Operation.ROOT + "/pro-a")
  ResponseEntity<CertificationAnswers.ProA> verdict(HttpServletRequest request) {
    Parameters parameters = new Parameters(request);
    String idcc = parameters.required("idcc", LONGEST);
    String code = parameters.required("certification", LONGEST);
    LocalDate written = CertificationParameters.date(parameters).orElse(LocalDate.now(clock));
    Branch branch =
        agreements
            .branch(Digits.toLatin(idcc))
            .orElseThrow(() -> Refusal.of("idcc", "problem.branch", Refusal.shortened(idcc)));
    Fiche fiche =
        search
            .find(code)
            .map(CertificationLinks::fiche)
            .orElseThrow(() ->
                Refusal.of(
                    "certification", "certification.compare.unknown", Refusal.shortened(code)));
    Verdict verdict =
        Eligibility.judge(Target.of(fiche), branch.idcc(), written, agreements.list());
    Words words = apiWords.of(request);
    Verdicts sentences = new Verdicts(words);
    return CourseApi.json(
        new CertificationAnswers.ProA(
            fiche.code(),
            branch.idcc(),
            branch.name(),
            written.toString(),
            verdict.regime().code(),
            verdict.outcome().code(),
            verdict.reasons().stream().map(reason -> reason(reason, sentences)).toList(),
            verdict.checks().stream().map(reason -> reason(reason, sentences)).toList(),
            verdict.sources().stream().map(ReconversionApi::source).toList(),
            agreements.edition().toString(),
            settings.absolute(
                "/%s/pro-a?branche=%s&date=%s&certification=%s"
                    .formatted(
                        words.language().pathCode(), branch.idcc(), written, fiche.code()))));
  }

  private static CertificationAnswers.Reason reason(Verdict.Reason reason, Verdicts sentences) {
    return new CertificationAnswers.Reason(
        reason.code().code(),
        sentences.sentence(reason),
        CertificationApi.day(reason.day()),
        Codes.text(reason.detail()));
  }

  private static CertificationAnswers.BranchAgreement source(Agreement agreement) {
    return new CertificationAnswers.BranchAgreement(
        agreement.text(),
        agreement.title(),
        agreement.signed().toString(),
        agreement.extensions().stream()
            .map(extension ->
                new CertificationAnswers.AgreementExtension(
                    CertificationApi.day(extension.order()),
                    CertificationApi.day(extension.journal()),
                    extension.journalText()))
            .toList(),
        agreement.reviewed());
  }
}
