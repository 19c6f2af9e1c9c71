package org.jalon.backoffice.feedback;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.account.Act;
import org.jalon.backoffice.account.Doer;
import org.jalon.backoffice.account.Journal;
import org.jalon.backoffice.feed.VisibleSources;
import org.jalon.backoffice.view.NotHereException;
import org.jalon.backoffice.view.Notice;
import org.jalon.backoffice.view.Phrases;
import org.jalon.feedback.FeedbackDesk;
import org.jalon.feedback.Report;
import org.jalon.feedback.ReportState;
import org.jalon.feedback.WrittenText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One report: what was said, and the word of whoever looked into it. */
@Controller
class ReportAnswerController {

  private static final String PATH = "/backoffice/reports/{id:[0-9]{1,18}}";
  private static final int ANSWER_LENGTH = 500;

  private final VisibleSources sources;
  private final FeedbackDesk desk;
  private final Journal journal;

  ReportAnswerController(VisibleSources sources, FeedbackDesk desk, Journal journal) {
    this.sources = sources;
    this.desk = desk;
    this.journal = journal;
  }

  @GetMapping(PATH)
  String report(@PathVariable String id, Account account, Phrases phrases, Model model) {
    Report report = find(id, account);
    return page(report, report.state().code(), report.answer(), phrases, model);
  }

  @PostMapping(PATH)
  String decide(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(defaultValue = "") String version,
      Account account,
      Doer doer,
      Phrases phrases,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    Report report = find(id, account);
    String written = WrittenText.clean(answer);
    Optional<ReportState> decided = ReportState.find(state);
    if (decided.isEmpty() || written.length() > ANSWER_LENGTH) {
      model.addAttribute(
          "problem",
          decided.isEmpty()
              ? phrases.get("report.state-unknown")
              : phrases.get("report.answer-long", written.length(), ANSWER_LENGTH));
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return page(report, decided.orElse(report.state()).code(), written, phrases, model);
    }
    int seen = version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    if (desk.decide(report.id(), seen, decided.get(), written, account.login())) {
      journal.write(
          doer,
          Act.REPORT_ANSWERED,
          report.source(),
          report.reference() + " – " + decided.get().code());
      Notice.done(next, phrases.get("report.saved"));
    } else {
      journal.write(doer, Act.TOO_LATE, report.source(), Act.REPORT_ANSWERED.code());
      Notice.not(next, phrases.get("report.too-late"));
    }
    return "redirect:/backoffice/reports/" + report.id();
  }

  private Report find(String id, Account account) {
    return desk.find(Long.parseLong(id))
        .filter(report -> sources.sees(account, report.source()))
        .orElseThrow(() -> new NotHereException("report " + id));
  }

  private String page(Report report, String state, String answer, Phrases phrases, Model model) {
    model.addAttribute("title", phrases.get("report.title-of", report.reference()));
    model.addAttribute("report", ReportView.of(report, phrases));
    model.addAttribute("sourceName", sources.name(report.source()));
    model.addAttribute("answer", answer);
    model.addAttribute(
        "states",
        Arrays.stream(ReportState.values())
            .map(value ->
                new StateChoice(
                    value.code(),
                    phrases.get("report-state." + value.code()),
                    value.code().equals(state)))
            .toList());
    return "backoffice/report";
  }

  /** A state to choose. */
  record StateChoice(String value, String text, boolean chosen) {}
}
