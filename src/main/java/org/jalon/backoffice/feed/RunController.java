package org.jalon.backoffice.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.view.Phrases;
import org.jalon.offer.FindingQuery;
import org.jalon.offer.OfferFiles;
import org.jalon.offer.RuleCount;
import org.jalon.offer.RunArchive;
import org.jalon.offer.RunReport;
import org.jalon.offer.RunStatus;
import org.jalon.offer.StoredFinding;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The report of one run. */
@Controller
class RunController {

  static final List<String> CHANGES =
      List.of("added", "changed", "withdrawn", "back", "rejected", "accepted");

  private static final int MOST_CHANGES = 100;
  private static final int EXAMPLES = 3;

  private final VisibleSources sources;
  private final RunArchive runs;
  private final RunLines lines;
  private final OfferFiles offers;

  RunController(VisibleSources sources, RunArchive runs, RunLines lines, OfferFiles offers) {
    this.sources = sources;
    this.runs = runs;
    this.lines = lines;
    this.offers = offers;
  }

  @GetMapping("/backoffice/runs/{number:[0-9]+}")
  String run(@PathVariable String number, Account account, Phrases phrases, Model model) {
    RunReport run = sources.run(account, number);
    Optional<RunReport> before = runs.findBefore(run);
    model.addAttribute("run", lines.line(run, account, phrases));
    model.addAttribute("title", phrases.get("run.title", number));
    model.addAttribute("key", run.source());
    model.addAttribute("name", sources.name(run.source()));
    model.addAttribute("facts", RunFacts.of(run, phrases));
    model.addAttribute("counts", RunFacts.counts(run, before, phrases));
    model.addAttribute("before", before.map(old -> Long.toString(old.number())).orElse(""));
    model.addAttribute(
        "rules",
        runs.rules(run).stream().map(count -> RuleLine.of(count, run.source(), phrases)).toList());
    model.addAttribute(
        "unchecked",
        runs.unchecked(run.number()).stream()
            .map(missing ->
                new Missing(
                    phrases.referential(missing.referential()), String.join(", ", missing.rules())))
            .toList());
    model.addAttribute("examples", examples(run));
    model.addAttribute("changes", changes(run, phrases));
    model.addAttribute("decides", account.operator() && run.status() == RunStatus.HELD);
    return "backoffice/run";
  }

  /** Offers by rule, to look at; only what stands now can be looked at. */
  private Map<String, List<String>> examples(RunReport run) {
    OptionalLong current = sources.current(run.source());
    if (current.isEmpty() || current.getAsLong() != run.number()) {
      return Map.of();
    }
    Map<String, List<String>> examples = new HashMap<>();
    for (RuleCount count : runs.rules(run)) {
      FindingQuery query =
          new FindingQuery(Set.of(run.source()), count.rule(), "", "", 1, EXAMPLES);
      examples.put(
          count.rule(),
          offers.findings(query).stream()
              .map(StoredFinding::publicId)
              .filter(id -> !id.isEmpty())
              .distinct()
              .toList());
    }
    return examples;
  }

  private List<Changes> changes(RunReport run, Phrases phrases) {
    List<Changes> all = new ArrayList<>();
    for (String what : CHANGES) {
      List<Changed> offers =
          runs.changes(run, what, MOST_CHANGES + 1).stream()
              .map(change -> new Changed(change.publicId(), change.title()))
              .toList();
      if (!offers.isEmpty()) {
        boolean more = offers.size() > MOST_CHANGES;
        all.add(
            new Changes(
                phrases.get("changes." + what),
                more
                    ? phrases.get("changes.first", phrases.number(MOST_CHANGES))
                    : phrases.number(offers.size()),
                more ? offers.subList(0, MOST_CHANGES) : offers));
      }
    }
    return all;
  }

  /** A register that was missing, and the rules that could not be decided without. */
  record Missing(String referential, String rules) {}

  /** Offers to which the same happened. */
  record Changes(String title, String count, List<Changed> offers) {}

  /** One of them. */
  record Changed(String id, String title) {}
}
