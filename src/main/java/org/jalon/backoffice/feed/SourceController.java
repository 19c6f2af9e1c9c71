package org.jalon.backoffice.feed;

import java.util.List;
import java.util.Optional;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.view.Phrases;
import org.jalon.intake.LiveRun;
import org.jalon.intake.SourceState;
import org.jalon.offer.RunArchive;
import org.jalon.offer.RunReport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One source: how it is, what can be asked of it, its runs. */
@Controller
class SourceController {

  private static final int RUNS = 60;

  private final VisibleSources sources;
  private final RunArchive runs;
  private final RunLines lines;

  SourceController(VisibleSources sources, RunArchive runs, RunLines lines) {
    this.sources = sources;
    this.runs = runs;
    this.lines = lines;
  }

  @GetMapping("/backoffice/sources/{key}")
  String source(@PathVariable String key, Account account, Phrases phrases, Model model) {
    SourceState state = sources.get(account, key);
    Optional<LiveRun> live = state.live();
    List<RunReport> reports = runs.list(key, RUNS);
    String condition = Condition.of(state).code();
    model.addAttribute("key", key);
    model.addAttribute("title", state.source().offers().name());
    model.addAttribute("condition", condition);
    model.addAttribute("conditionText", phrases.get("condition." + condition));
    model.addAttribute("declared", Declared.of(state, phrases));
    model.addAttribute("running", live.filter(run -> !run.phase().over()).isPresent());
    live.ifPresent(run -> model.addAttribute("live", LiveView.of(run, phrases)));
    state.held().ifPresent(run -> model.addAttribute("held", lines.line(run, account, phrases)));
    model.addAttribute("runs", lines.lines(key, reports, account, phrases));
    return "backoffice/source";
  }

  /**
   * How a source was declared; never its password.
   *
   * @param user that the site presents itself as; empty for none
   */
  record Declared(
      String from,
      String user,
      String expectedBy,
      String lheo,
      String shrink,
      String profile,
      String region,
      String lastGood) {

    static Declared of(SourceState state, Phrases phrases) {
      var source = state.source();
      String profile = source.offers().profile().name().toLowerCase(java.util.Locale.ROOT);
      return new Declared(
          source.from(),
          source.access().user(),
          source
              .expectedBy()
              .map(time -> phrases.get("source.every-day", time.toString()))
              .orElseGet(() -> phrases.get("source.not-expected")),
          source.lheo().isEmpty() ? phrases.get("source.any-lheo") : source.lheo(),
          phrases.percent(source.shrink()),
          phrases.get("profile." + profile),
          source.offers().region().isEmpty()
              ? phrases.get("source.no-region")
              : source.offers().region(),
          state.lastGood().map(phrases::time).orElseGet(() -> phrases.get("source.never")));
    }
  }
}
