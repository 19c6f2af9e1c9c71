package org.jalon.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.diffusion.Consumers;
import org.jalon.diffusion.OfferVerdicts;
import org.jalon.diffusion.Reason;
import org.jalon.diffusion.Verdict;
import org.jalon.diffusion.Verdicts;
import org.jalon.page.SiteSettings;
import org.jalon.quality.code.Siret;
import org.jalon.run.Edition;
import org.jalon.search.visibility.VisibilityQuery;
import org.jalon.search.visibility.VisibilityRecord;
import org.jalon.search.visibility.VisibilityResults;
import org.jalon.search.visibility.VisibilitySearch;
import org.jalon.web.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where offers go out, and what stops them. */
@RestController
final class VisibilityApi {

  private static final int LONGEST = 40;
  private static final int RETRY_SECONDS = 30;

  private final ObjectProvider<Consumers> consumers;
  private final ObjectProvider<Verdicts> verdicts;
  private final ObjectProvider<VisibilitySearch> search;
  private final SiteSettings settings;
  private final ApiWords apiWords;

  VisibilityApi(
      ObjectProvider<Consumers> consumers,
      ObjectProvider<Verdicts> verdicts,
      ObjectProvider<VisibilitySearch> search,
      SiteSettings settings,
      ApiWords apiWords) {
    this.consumers = consumers;
    this.verdicts = verdicts;
    this.search = search;
    this.settings = settings;
    this.apiWords = apiWords;
  }

  @GetMapping(Operation.ROOT + "/offers/{id}/visibility")
  ResponseEntity<VisibilityAnswers.Visibility> visibility(
      @PathVariable String id, HttpServletRequest request) {
    OfferVerdicts known =
        find(id)
            .orElseThrow(() ->
                Refusal.ofFlows(
                    HttpStatus.NOT_FOUND, "flows.problem.no-offer", Refusal.shortened(id)));
    Words words = apiWords.professional(request);
    return CourseApi.json(
        new VisibilityAnswers.Visibility(
            known.publicId(),
            known.verdicts().stream().map(verdict -> verdict(verdict, words)).toList(),
            known.history().stream()
                .map(change ->
                    new VisibilityAnswers.VerdictChange(
                        change.at().toString(),
                        change.consumer(),
                        change.before().code(),
                        change.after().code()))
                .toList(),
            page(known.publicId(), words)));
  }

  private Optional<OfferVerdicts> find(String id) {
    try {
      return verdicts.stream().flatMap(stored -> stored.find(id).stream()).findFirst();
    } catch (DataAccessException | CannotCreateTransactionException databaseAway) {
      throw away();
    }
  }

  @GetMapping(Operation.ROOT + "/visibility")
  ResponseEntity<VisibilityAnswers.VisibilityList> list(HttpServletRequest request) {
    Parameters parameters = new Parameters(request);
    String siret = parameters.required("siret", LONGEST).replaceAll("[\\s.]", "");
    if (!Siret.valid(siret)) {
      throw Refusal.ofFlows(
          HttpStatus.BAD_REQUEST, "flows.problem.siret", Refusal.shortened(siret));
    }
    int page = parameters.number("page", 1, VisibilityQuery.MAX_PAGE, 1);
    VisibilitySearch index =
        search.stream()
            .filter(its -> its.state().ready())
            .findFirst()
            .orElseThrow(VisibilityApi::away);
    VisibilityResults found =
        index.search(VisibilityQuery.everything().withText(siret).withPage(page));
    Words words = apiWords.professional(request);
    return CourseApi.json(
        new VisibilityAnswers.VisibilityList(
            found.total(),
            page,
            VisibilityQuery.lastPage(found.total()),
            found.hits().stream().map(offer -> item(offer, words)).toList()));
  }

  private static Refusal away() {
    return Refusal.ofFlows(
        HttpStatus.SERVICE_UNAVAILABLE, RETRY_SECONDS, "flows.problem.verdicts-away");
  }

  private VisibilityAnswers.FlowVerdict verdict(Verdict verdict, Words words) {
    return new VisibilityAnswers.FlowVerdict(
        verdict.consumer(),
        consumers.stream()
            .flatMap(all -> all.find(verdict.consumer()).stream())
            .map(consumer -> consumer.name(words.language().pathCode()))
            .findFirst()
            .orElse(verdict.consumer()),
        verdict.state().code(),
        verdict.since().toString(),
        CertificationApi.day(verdict.next().orElse(null)),
        verdict.reasons().stream().map(reason -> reason(reason, words)).toList());
  }

  private static VisibilityAnswers.FlowReason reason(Reason reason, Words words) {
    String edition = reason.edition().map(Edition::date).map(LocalDate::toString).orElse("");
    Object[] values = {reason.value(), reason.expected(), edition};
    return new VisibilityAnswers.FlowReason(
        reason.rule(),
        reason.blocking(),
        words.get("rule." + reason.rule() + ".title"),
        words.get("rule." + reason.rule() + ".message", values),
        words.get("rule." + reason.rule() + ".mend", values),
        words.get("mender." + reason.mender()),
        Codes.text(reason.path()),
        Codes.text(reason.value()),
        Codes.text(reason.expected()),
        Codes.text(reason.edition().map(Edition::referential).orElse("")),
        Codes.text(edition));
  }

  private VisibilityAnswers.VisibilityItem item(VisibilityRecord offer, Words words) {
    Map<String, String> flows = new LinkedHashMap<>();
    offer.flows().forEach((consumer, state) -> flows.put(consumer, state.code()));
    return new VisibilityAnswers.VisibilityItem(
        offer.publicId(),
        offer.number(),
        offer.title(),
        Codes.text(offer.town()),
        CertificationApi.day(offer.start().orElse(null)),
        offer.withdrawn().isPresent() ? "withdrawn" : offer.standing(),
        flows,
        List.copyOf(offer.rules()),
        page(offer.publicId(), words));
  }

  private String page(String id, Words words) {
    return settings.absolute("/" + words.language().pathCode() + "/pro/offre/" + id);
  }
}
