package org.jalon.backoffice.board;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.feed.Condition;
import org.jalon.backoffice.feed.RunLines;
import org.jalon.backoffice.feed.VisibleSources;
import org.jalon.backoffice.finding.FindingView;
import org.jalon.backoffice.view.Phrases;
import org.jalon.intake.SourceState;
import org.jalon.offer.FindingStatistics;
import org.jalon.offer.OfferFiles;
import org.jalon.offer.RunReport;
import org.jalon.offer.StoredFinding;
import org.jalon.page.CsvFile;
import org.jalon.place.Gazetteer;
import org.jalon.place.Place;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A region at a glance: today's runs, what grows, what has stood longest, who is touched. */
@Controller
class BoardController {

  private static final int OLDEST = 20;
  private static final int TOUCHED = 20;
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final VisibleSources sources;
  private final RunLines lines;
  private final OfferFiles offers;
  private final FindingStatistics statistics;
  private final Gazetteer gazetteer;
  private final Clock clock;

  BoardController(
      VisibleSources sources,
      RunLines lines,
      OfferFiles offers,
      FindingStatistics statistics,
      Gazetteer gazetteer,
      Clock clock) {
    this.sources = sources;
    this.lines = lines;
    this.offers = offers;
    this.statistics = statistics;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  @GetMapping("/backoffice/regions/{code:[0-9A-Z]{2,3}}")
  String board(@PathVariable String code, Account account, Phrases phrases, Model model) {
    List<SourceState> states = sources.region(account, code);
    Set<String> keys = keys(states);
    FindingStatistics.Trends trends = statistics.trends(keys);
    model.addAttribute("code", code);
    model.addAttribute("title", name(code));
    model.addAttribute(
        "sources", states.stream().map(state -> today(state, account, phrases)).toList());
    model.addAttribute(
        "trends", trends.rules().stream().map(trend -> TrendLine.of(trend, phrases)).toList());
    model.addAttribute(
        "from", trends.days().size() < 2 ? "" : phrases.date(trends.days().getFirst()));
    model.addAttribute(
        "oldest", offers.oldest(keys, OLDEST).stream().map(old -> old(old, phrases)).toList());
    model.addAttribute("touched", touched(keys, phrases));
    model.addAttribute("shares", shares(keys, phrases));
    return "backoffice/region";
  }

  /** The same, one line a fact; the first column says of what sort. */
  @GetMapping("/backoffice/regions/{code:[0-9A-Z]{2,3}}.csv")
  void csv(
      @PathVariable String code, Account account, Phrases phrases, HttpServletResponse response)
      throws IOException {
    List<SourceState> states = sources.region(account, code);
    Set<String> keys = keys(states);
    FindingStatistics.Trends trends = statistics.trends(keys);
    List<StoredFinding> oldest = offers.oldest(keys, OLDEST);
    List<FindingStatistics.Touched> touched = statistics.touched(keys, TOUCHED);
    CsvFile csv = CsvFile.open(response, "region-" + code + ".csv");
    csv.line(
        phrases.get("csv.what"),
        phrases.get("csv.id"),
        phrases.get("csv.text"),
        phrases.get("csv.findings"),
        phrases.get("csv.offers"),
        phrases.get("csv.before"),
        phrases.get("csv.since"));
    for (FindingStatistics.Trend trend : trends.rules()) {
      csv.line(
          phrases.get("board.rules"),
          trend.rule(),
          phrases.rule(trend.rule(), "title"),
          trend.now(),
          trend.offers(),
          trend.findings().getFirst(),
          trends.days().getFirst());
    }
    for (StoredFinding old : oldest) {
      csv.line(
          phrases.get("board.oldest"),
          old.publicId(),
          old.finding().rule() + " " + old.finding().value(),
          "",
          "",
          "",
          LocalDate.ofInstant(old.since(), PARIS));
    }
    for (FindingStatistics.Touched body : touched) {
      csv.line(
          phrases.get("board.touched"),
          body.siret(),
          body.name(),
          body.findings(),
          body.offers(),
          "",
          "");
    }
  }

  private Today today(SourceState state, Account account, Phrases phrases) {
    Optional<RunReport> run =
        state.last().filter(last -> day(last.finished()).equals(LocalDate.now(clock)));
    String condition = Condition.of(state).code();
    return new Today(
        state.source().key(),
        state.source().offers().name(),
        condition,
        phrases.get("condition." + condition),
        run.map(last -> List.of(lines.line(last, account, phrases))).orElse(List.of()));
  }

  private Old old(StoredFinding finding, Phrases phrases) {
    long days = ChronoUnit.DAYS.between(day(finding.since()), LocalDate.now(clock));
    return new Old(FindingView.of(finding, phrases), phrases.get("board.days", days));
  }

  private List<Body> touched(Set<String> keys, Phrases phrases) {
    String home = "/" + phrases.language().pathCode() + "/pro?organisme=";
    return statistics.touched(keys, TOUCHED).stream()
        .map(body ->
            new Body(
                body.name(),
                body.siret(),
                phrases.number(body.offers()),
                phrases.number(body.findings()),
                body.siret().isEmpty() ? "" : home + body.siret()))
        .toList();
  }

  private List<Share> shares(Set<String> keys, Phrases phrases) {
    return statistics.shares(keys).stream()
        .map(share ->
            new Share(
                phrases.mender(share.mender().name()),
                phrases.number(share.findings()),
                phrases.number(share.offers())))
        .toList();
  }

  private static Set<String> keys(List<SourceState> states) {
    return states.stream().map(state -> state.source().key()).collect(Collectors.toSet());
  }

  private String name(String code) {
    return gazetteer.findRegion(code).map(Place::name).orElse(code);
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, PARIS);
  }

  /** A source and its last run of today, if it had one. */
  record Today(
      String key, String name, String condition, String conditionText, List<RunLines.Line> runs) {}

  /** A finding that has stood for so many days. */
  record Old(FindingView finding, String days) {}

  /** A body with findings; no link without a SIRET. */
  record Body(String name, String siret, String offers, String findings, String href) {}

  /** What somebody has to mend. */
  record Share(String mender, String findings, String offers) {}
}
