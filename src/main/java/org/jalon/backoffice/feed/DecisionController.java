package org.jalon.backoffice.feed;

import jakarta.servlet.http.HttpServletResponse;
import java.util.OptionalLong;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.account.Act;
import org.jalon.backoffice.account.Doer;
import org.jalon.backoffice.account.Journal;
import org.jalon.backoffice.view.NotHereException;
import org.jalon.backoffice.view.Notice;
import org.jalon.backoffice.view.Phrases;
import org.jalon.offer.RunArchive;
import org.jalon.offer.RunReport;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * An operator's word on a run: asked again with the numbers, and with the source's key to type.
 * What was decided meanwhile is not decided twice.
 */
@Controller
class DecisionController {

  private static final String PATH = "/backoffice/runs/{number:[0-9]+}/{decision:[a-z]+}";

  private final VisibleSources sources;
  private final RunArchive runs;
  private final RunLines lines;
  private final Journal journal;

  DecisionController(VisibleSources sources, RunArchive runs, RunLines lines, Journal journal) {
    this.sources = sources;
    this.runs = runs;
    this.lines = lines;
    this.journal = journal;
  }

  @GetMapping(PATH)
  String ask(
      @PathVariable String number,
      @PathVariable String decision,
      Account account,
      Doer doer,
      Phrases phrases,
      Model model,
      RedirectAttributes next) {
    RunReport run = sources.run(account, number);
    Decision asked = allowed(decision, account);
    return asked.open(run, lines)
        ? confirmation(run, asked, account, phrases, model)
        : tooLate(run, asked, doer, phrases, next);
  }

  @PostMapping(PATH)
  String decide(
      @PathVariable String number,
      @PathVariable String decision,
      @RequestParam(defaultValue = "") String key,
      Account account,
      Doer doer,
      Phrases phrases,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    RunReport run = sources.run(account, number);
    Decision asked = allowed(decision, account);
    if (!asked.open(run, lines)) {
      return tooLate(run, asked, doer, phrases, next);
    }
    if (!key.strip().equals(run.source())) {
      model.addAttribute("problem", phrases.get("confirm.key-differs", run.source()));
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return confirmation(run, asked, account, phrases, model);
    }
    if (!carriedOut(run, asked, account)) {
      return tooLate(run, asked, doer, phrases, next);
    }
    journal.write(doer, asked.act(), run.source(), OptionalLong.of(run.number()), "");
    Notice.done(next, phrases.get("confirm." + asked.code() + ".done", number));
    return "redirect:/backoffice/sources/" + run.source();
  }

  private static Decision allowed(String decision, Account account) {
    Decision asked =
        Decision.find(decision).orElseThrow(() -> new NotHereException("decision " + decision));
    if (!account.operator()) {
      throw new AccessDeniedException("operators decide");
    }
    return asked;
  }

  private boolean carriedOut(RunReport run, Decision decision, Account account) {
    return switch (decision) {
      case ACCEPT -> sources.desk().accept(run.number(), account.login());
      case RETURN -> sources.desk().returnTo(run.number(), account.login());
      case DISMISS -> {
        sources.desk().dismiss(run.number(), account.login());
        yield true;
      }
    };
  }

  private String tooLate(
      RunReport run, Decision asked, Doer doer, Phrases phrases, RedirectAttributes next) {
    journal.write(
        doer, Act.TOO_LATE, run.source(), OptionalLong.of(run.number()), asked.act().code());
    Notice.not(next, phrases.get("confirm.too-late"));
    return "redirect:/backoffice/runs/" + run.number();
  }

  private String confirmation(
      RunReport run, Decision asked, Account account, Phrases phrases, Model model) {
    model.addAttribute("title", phrases.get("confirm." + asked.code() + ".title"));
    model.addAttribute("lead", phrases.get("confirm." + asked.code() + ".lead"));
    model.addAttribute("button", phrases.get("confirm." + asked.code() + ".button"));
    model.addAttribute("decision", asked.code());
    model.addAttribute("key", run.source());
    model.addAttribute("name", sources.name(run.source()));
    model.addAttribute("run", lines.line(run, account, phrases));
    model.addAttribute("counts", RunFacts.counts(run, runs.findBefore(run), phrases));
    return "backoffice/confirm";
  }
}
