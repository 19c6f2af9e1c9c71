package org.jalon.web.professional;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.diffusion.Consumers;
import org.jalon.diffusion.trial.TrialRefusedException;
import org.jalon.diffusion.trial.TriedFile;
import org.jalon.diffusion.trial.TriedOffer;
import org.jalon.vocabulary.FlowState;
import org.jalon.web.Words;
import org.jalon.web.professional.OfferLineView.MarkView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what a trial found ready to print. */
@Component
final class TrialPages {

  private final Consumers consumers;
  private final DossierPages offers;
  private final LookupPages lines;

  TrialPages(Consumers consumers, DossierPages offers, LookupPages lines) {
    this.consumers = consumers;
    this.offers = offers;
    this.lines = lines;
  }

  TrialPage page(Words words, String refused, @Nullable TriedFile tried) {
    return new TrialPage(
        LookupPages.home(words),
        words.get("trial.limits", TriedFile.MOST_SHOWN),
        refused,
        tried == null ? null : result(tried, new FlowWords(consumers, words)));
  }

  /** Why nothing could be tried, in the reader's words. */
  static String refusal(TrialRefusedException refused, Words words) {
    String why =
        words
            .find("trial.refused." + refused.reason())
            .or(() -> words.find("fault." + refused.reason()))
            .orElseGet(() -> words.get("trial.refused.UNREADABLE"));
    return refused.line() == 0 ? why : words.get("trial.at-line", why, refused.line());
  }

  private TrialPage.ResultView result(TriedFile tried, FlowWords flows) {
    Words words = flows.words();
    return new TrialPage.ResultView(
        tried.name(),
        words.get(
            "trial.status",
            tried.offers(),
            words.get("trial.kind." + tried.kind().name().toLowerCase(Locale.ROOT)),
            tried.lheo()),
        tried
            .unfinished()
            .map(cut -> words.get("trial.unfinished", refusal(cut, words)))
            .orElse(""),
        tried.flows().entrySet().stream()
            .map(flow ->
                new TrialPage.FlowCount(
                    flows.consumer(flow.getKey()), counts(flow.getValue(), flows)))
            .toList(),
        tried.rules().entrySet().stream()
            .map(rule ->
                words.get(
                    "trial.rule", rule.getKey(), flows.ruleTitle(rule.getKey()), rule.getValue()))
            .toList(),
        tried.tried().stream().map(offer -> offer(offer, flows)).toList(),
        tried.offers() > tried.tried().size()
            ? words.get("trial.cut", tried.tried().size(), tried.offers())
            : "");
  }

  /** The map is sorted as the states are. */
  private static String counts(Map<FlowState, Integer> states, FlowWords flows) {
    return states.entrySet().stream()
        .map(state ->
            flows.words().get("trial.count", state.getValue(), flows.state(state.getKey())))
        .collect(Collectors.joining(flows.words().get("list.separator")));
  }

  private TrialPage.TriedView offer(TriedOffer offer, FlowWords flows) {
    Words words = flows.words();
    List<MarkView> marks =
        offer.verdicts().stream()
            .filter(verdict -> verdict.state() != FlowState.NOT_CONCERNED)
            .map(verdict -> lines.mark(verdict.consumer(), verdict.state(), flows))
            .toList();
    return new TrialPage.TriedView(
        offer.title().isEmpty() ? words.get("trial.untitled") : offer.title(),
        offer.number(),
        words.get("pro.line", Integer.toString(offer.line())),
        words.get("pro.standing." + offer.standing().name().toLowerCase(Locale.ROOT)),
        marks,
        offer.findings().stream().map(flows::finding).toList(),
        offer.verdicts().stream()
            .filter(verdict ->
                verdict.state() == FlowState.HELD || verdict.state() == FlowState.WAITING)
            .map(verdict -> offers.flow(verdict, flows))
            .toList());
  }
}
