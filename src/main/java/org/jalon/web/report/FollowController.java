package org.jalon.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jalon.feedback.FeedbackAwayException;
import org.jalon.feedback.Report;
import org.jalon.feedback.ReportState;
import org.jalon.feedback.Reports;
import org.jalon.page.Assets;
import org.jalon.page.NoSuchPageException;
import org.jalon.page.SiteSettings;
import org.jalon.search.CourseDate;
import org.jalon.web.Frames;
import org.jalon.web.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page that a reader keeps, to see what became of a report. */
@Controller
class FollowController {

  private static final Logger LOG = LoggerFactory.getLogger(FollowController.class);
  private static final String PATH = "/signalement/";
  private static final String TRY_AGAIN_SECONDS = "60";

  private final Reports reports;
  private final Frames frames;
  private final Assets assets;
  private final SiteSettings settings;
  private final Clock clock;

  FollowController(
      Reports reports, Frames frames, Assets assets, SiteSettings settings, Clock clock) {
    this.reports = reports;
    this.frames = frames;
    this.assets = assets;
    this.settings = settings;
    this.clock = clock;
  }

  /** Of the report's page in the reader's language, from the root of the site. */
  static String address(Words words, String reference) {
    return "/" + words.language().pathCode() + PATH + reference;
  }

  @GetMapping("/{lang}" + PATH + "{reference}")
  String follow(
      Words words, @PathVariable String reference, HttpServletResponse response, Model model) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    String title = words.get("follow.title");
    // The address in the head leads to the other languages, and to nobody else.
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            PATH + (reference.matches("[A-Za-z -]{1,60}") ? reference : ""),
            words.get("title.with-site", title),
            title,
            false));
    try {
      Report report = reports.find(reference).orElseThrow(NoSuchPageException::new);
      model.addAttribute("page", page(report, words));
      return "report/follow";
    } catch (FeedbackAwayException e) {
      LOG.warn("A report cannot be shown", e);
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.setHeader(HttpHeaders.RETRY_AFTER, TRY_AGAIN_SECONDS);
      return "report/away";
    }
  }

  private FollowPage page(Report report, Words words) {
    // Who is taken for a robot is not told so: it may be a mistake.
    ReportState state = report.state() == ReportState.SPAM ? ReportState.NEW : report.state();
    boolean answered = !report.answer().isEmpty() && report.state() != ReportState.SPAM;
    return new FollowPage(
        report.reference(),
        settings.absolute(address(words, report.reference())),
        words.get("follow.state." + state.code()),
        assets.links().icons() + "#" + picture(state),
        words.get("report.reason." + report.reason().code()),
        report.words().isEmpty() ? null : report.words(),
        day(report.created(), words),
        "/" + words.language().pathCode() + "/cours/" + report.offer(),
        answered ? report.answer() : null,
        report.answered().map(when -> day(when, words)).orElse(null));
  }

  private static String picture(ReportState state) {
    return switch (state) {
      case NEW, SPAM -> "mail";
      case SEEN -> "search";
      case MENDED -> "check";
      case NOTHING_TO_MEND -> "info";
    };
  }

  private String day(Instant when, Words words) {
    LocalDate day = when.atZone(clock.getZone()).toLocalDate();
    return words.date(new CourseDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }
}
