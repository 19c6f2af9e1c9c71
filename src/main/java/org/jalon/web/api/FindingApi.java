package org.jalon.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.diffusion.Findings;
import org.jalon.page.SiteSettings;
import org.jalon.quality.code.Siret;
import org.jalon.run.Edition;
import org.jalon.run.Effect;
import org.jalon.run.Finding;
import org.jalon.run.Mender;
import org.jalon.web.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What control found on offers: the same that the page of each of them shows. */
@RestController
final class FindingApi {

  private static final int LONGEST = 60;
  private static final int PAGE_SIZE = 20;
  private static final int MOST_SIZE = 100;
  private static final int MOST_DEEP = 10_000;
  private static final int RETRY_SECONDS = 30;

  private final ObjectProvider<Findings> findings;
  private final SiteSettings settings;
  private final ApiWords apiWords;

  FindingApi(ObjectProvider<Findings> findings, SiteSettings settings, ApiWords apiWords) {
    this.findings = findings;
    this.settings = settings;
    this.apiWords = apiWords;
  }

  @GetMapping(Operation.ROOT + "/findings")
  ResponseEntity<VisibilityAnswers.FindingList> findings(HttpServletRequest request) {
    Findings.Asked asked = asked(new Parameters(request));
    Findings.Page found = find(asked);
    Words words = apiWords.professional(request);
    return CourseApi.json(
        new VisibilityAnswers.FindingList(
            found.total(),
            asked.page(),
            Math.max(1, (found.total() + asked.size() - 1) / asked.size()),
            found.findings().stream().map(finding -> item(finding, words)).toList()));
  }

  private static Findings.Asked asked(Parameters parameters) {
    String siret = parameters.text("siret", LONGEST).replaceAll("[\\s.]", "");
    if (!siret.isEmpty() && !Siret.valid(siret)) {
      throw Refusal.ofFlows(
          HttpStatus.BAD_REQUEST, "flows.problem.siret", Refusal.shortened(siret));
    }
    int size = parameters.number("size", 1, MOST_SIZE, PAGE_SIZE);
    Findings.Asked asked =
        new Findings.Asked(
            parameters.text("offer", LONGEST),
            siret,
            parameters.text("region", 3),
            parameters.text("rule", 20).toUpperCase(Locale.ROOT),
            choice(parameters, "effect", Effect.values()),
            choice(parameters, "mender", Mender.values()),
            parameters.number("page", 1, MOST_DEEP / size, 1),
            size);
    if (asked.offer().isEmpty()
        && siret.isEmpty()
        && asked.region().isEmpty()
        && asked.rule().isEmpty()) {
      throw Refusal.ofFlows(HttpStatus.BAD_REQUEST, "flows.problem.of-what");
    }
    return asked;
  }

  private static <E extends Enum<E>> Optional<E> choice(
      Parameters parameters, String name, E[] known) {
    String value = parameters.text(name, LONGEST);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<E> found = Arrays.stream(known).filter(one -> code(one).equals(value)).findFirst();
    if (found.isEmpty()) {
      throw Parameters.choice(name, value, Arrays.stream(known).map(FindingApi::code).toList());
    }
    return found;
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Findings.Page find(Findings.Asked asked) {
    try {
      return findings.stream()
          .findFirst()
          .map(stored -> stored.find(asked))
          .orElseGet(() -> new Findings.Page(0, List.of()));
    } catch (DataAccessException | CannotCreateTransactionException databaseAway) {
      throw Refusal.ofFlows(
          HttpStatus.SERVICE_UNAVAILABLE, RETRY_SECONDS, "flows.problem.verdicts-away");
    }
  }

  private VisibilityAnswers.FindingItem item(Findings.OnOffer found, Words words) {
    Finding finding = found.finding();
    String edition = finding.edition().map(Edition::date).map(LocalDate::toString).orElse("");
    Object[] values = {finding.value(), finding.expected(), edition};
    String rule = "rule." + finding.rule();
    return new VisibilityAnswers.FindingItem(
        found.publicId(),
        finding.number(),
        found.source(),
        finding.rule(),
        code(finding.effect()),
        words.get(rule + ".title", values),
        words.get(rule + ".message", values),
        words.get(rule + ".mend", values),
        code(finding.mender()),
        Codes.text(finding.path()),
        Codes.text(finding.value()),
        Codes.text(finding.expected()),
        Codes.text(finding.edition().map(Edition::referential).orElse("")),
        Codes.text(edition),
        found.since().toString(),
        settings.absolute("/" + words.language().pathCode() + "/pro/offre/" + found.publicId()));
  }
}
