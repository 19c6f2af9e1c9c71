package org.jalon.backoffice.feed;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.view.Phrases;
import org.jalon.feedback.FeedbackDesk;
import org.jalon.intake.Alert;
import org.jalon.intake.SourceState;
import org.jalon.offer.RunReport;
import org.jalon.place.Gazetteer;
import org.jalon.place.Place;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The morning's page: what asks for a hand, then every source. */
@Controller
class SourcesController {

  private final VisibleSources sources;
  private final FeedbackDesk feedback;
  private final Gazetteer gazetteer;

  SourcesController(VisibleSources sources, FeedbackDesk feedback, Gazetteer gazetteer) {
    this.sources = sources;
    this.feedback = feedback;
    this.gazetteer = gazetteer;
  }

  @GetMapping("/backoffice")
  String home(Account account, Phrases phrases, Model model) {
    List<Row> rows = sources.list(account).stream().map(state -> row(state, phrases)).toList();
    model.addAttribute("rows", rows);
    model.addAttribute(
        "alerts", sources.openAlerts(account).stream().map(alert -> line(alert, phrases)).toList());
    model.addAttribute("running", rows.stream().anyMatch(row -> row.condition().equals("running")));
    model.addAttribute("regions", regions(account, phrases));
    model.addAttribute("newReports", feedback.countNew(sources.keys(account)));
    return "backoffice/home";
  }

  /** Boards to go to, of the regions that the sources are of. */
  private List<Board> regions(Account account, Phrases phrases) {
    return sources.list(account).stream()
        .map(state -> state.source().offers().region())
        .filter(code -> !code.isEmpty())
        .distinct()
        .map(code -> new Board(code, gazetteer.findRegion(code).map(Place::name).orElse(code)))
        .sorted(
            Comparator.comparing(Board::name, Collator.getInstance(phrases.language().locale())))
        .toList();
  }

  private AlertLine line(Alert alert, Phrases phrases) {
    return new AlertLine(
        phrases.getOr("alert." + alert.rule(), alert.rule()),
        sources.name(alert.source()),
        phrases.fault(alert.detail()),
        phrases.time(alert.raised()),
        alert.run().isPresent()
            ? "/backoffice/runs/" + alert.run().getAsLong()
            : "/backoffice/sources/" + alert.source());
  }

  private static Row row(SourceState state, Phrases phrases) {
    String condition = Condition.of(state).code();
    return new Row(
        state.source().key(),
        state.source().offers().name(),
        condition,
        phrases.get("condition." + condition),
        state.lastGood().map(phrases::time).orElse(""),
        state.lastCommitted().map(run -> phrases.number(shown(run))).orElse(""),
        state.lastCommitted().map(run -> phrases.number(run.counts().added())).orElse(""),
        state.lastCommitted().map(run -> phrases.number(run.counts().changed())).orElse(""),
        state.lastCommitted().map(run -> phrases.number(run.counts().withdrawn())).orElse(""),
        state.lastCommitted().map(run -> phrases.number(run.findings())).orElse(""));
  }

  /** Offers of the file that readers see. */
  static int shown(RunReport run) {
    return run.counts().read() - run.rejected();
  }

  /** A source in the table; texts are empty when nothing is known. */
  record Row(
      String key,
      String name,
      String condition,
      String conditionText,
      String lastGood,
      String offers,
      String added,
      String changed,
      String withdrawn,
      String findings) {}

  /** A region, by its INSEE code. */
  record Board(String code, String name) {}

  /** Something to look at. */
  record AlertLine(String title, String source, String detail, String raised, String href) {}
}
