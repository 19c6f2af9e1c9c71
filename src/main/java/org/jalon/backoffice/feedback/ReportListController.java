package org.jalon.backoffice.feedback;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.feed.VisibleSources;
import org.jalon.backoffice.view.Pages;
import org.jalon.backoffice.view.Phrases;
import org.jalon.feedback.FeedbackDesk;
import org.jalon.feedback.FeedbackSettings;
import org.jalon.feedback.Reason;
import org.jalon.feedback.ReportState;
import org.jalon.offer.UntouchedOffers;
import org.jalon.page.CsvFile;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What readers and providers said, to read or to take away. */
@Controller
class ReportListController {

  private static final int STATEMENTS = 20;
  private static final int LINKS_OF_A_SOURCE = 50;

  private final VisibleSources sources;
  private final FeedbackDesk desk;
  private final UntouchedOffers untouched;
  private final ProviderLinks links;
  private final FeedbackSettings settings;
  private final Clock clock;

  ReportListController(
      VisibleSources sources,
      FeedbackDesk desk,
      UntouchedOffers untouched,
      ProviderLinks links,
      FeedbackSettings settings,
      Clock clock) {
    this.sources = sources;
    this.desk = desk;
    this.untouched = untouched;
    this.links = links;
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping("/backoffice/reports")
  String list(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String offer,
      @RequestParam(defaultValue = "1") String page,
      Account account,
      Phrases phrases,
      Model model) {
    ReportFilter filter = ReportFilter.of(state, reason, offer);
    Set<String> keys = sources.keys(account);
    int asked = Pages.asked(page);
    var query = filter.query(keys, asked, Pages.SIZE);
    model.addAttribute("filter", filter);
    model.addAttribute(
        "pages",
        Pages.of(asked, desk.count(query), phrases, filter.address("/backoffice/reports")));
    model.addAttribute("csv", filter.address("/backoffice/reports.csv"));
    model.addAttribute(
        "reports", desk.list(query).stream().map(found -> ReportView.of(found, phrases)).toList());
    model.addAttribute(
        "states",
        Arrays.stream(ReportState.values())
            .map(value -> new Choice(value.code(), phrases.get("report-state." + value.code())))
            .toList());
    model.addAttribute(
        "reasons",
        Arrays.stream(Reason.values())
            .map(value -> new Choice(value.code(), phrases.get("reason." + value.code())))
            .toList());
    model.addAttribute(
        "statements",
        desk.statements(keys, filter.offer(), STATEMENTS).stream()
            .map(said -> StatementView.of(said, phrases))
            .toList());
    return "backoffice/reports";
  }

  /** Within a transaction, so that the database hands them over bit by bit. */
  @GetMapping("/backoffice/reports.csv")
  @Transactional(readOnly = true)
  void csv(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String offer,
      Account account,
      Phrases phrases,
      HttpServletResponse response)
      throws IOException {
    var query = ReportFilter.of(state, reason, offer).query(sources.keys(account), 1, Pages.SIZE);
    desk.count(query); // A database that is away is told before anything is written.
    CsvFile csv = CsvFile.open(response, phrases.get("csv.reports-file"));
    csv.line(header(ReportView.CELLS.stream(), phrases));
    desk.forEach(query, found -> csv.line(ReportView.of(found, phrases).cells(phrases)));
  }

  /** A link for each provider to be asked, to be sent by whoever knows their address. */
  @GetMapping("/backoffice/provider-links.csv")
  void links(Account account, Phrases phrases, HttpServletResponse response) throws IOException {
    var offers =
        untouched.list(
            sources.keys(account), clock.instant().minus(settings.untouched()), LINKS_OF_A_SOURCE);
    CsvFile csv = CsvFile.open(response, phrases.get("csv.links-file"));
    csv.line(header(Stream.of("source", "id", "offer", "organisation", "since", "link"), phrases));
    for (UntouchedOffers.Untouched offer : offers) {
      csv.line(
          offer.source(),
          offer.publicId(),
          offer.title(),
          offer.organisation(),
          phrases.time(offer.since()),
          links.of(offer.publicId()));
    }
  }

  private static Object[] header(Stream<String> cells, Phrases phrases) {
    return cells.map(cell -> phrases.get("csv." + cell)).toArray();
  }

  /** A value to choose. */
  record Choice(String value, String text) {}
}
