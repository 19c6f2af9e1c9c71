package org.jalon.web.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jalon.feedback.FeedbackAwayException;
import org.jalon.feedback.NewReport;
import org.jalon.feedback.Reason;
import org.jalon.feedback.Reports;
import org.jalon.page.Assets;
import org.jalon.page.NoSuchPageException;
import org.jalon.search.CourseDetail;
import org.jalon.search.CourseLookup;
import org.jalon.search.CourseSearch;
import org.jalon.search.IndexNotReadyException;
import org.jalon.web.Frames;
import org.jalon.web.GonePageException;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The form that says what is wrong with a course. Whatever keeps it from being taken, it comes back
 * with all that was written.
 */
@Controller
class ReportController {

  private static final Logger LOG = LoggerFactory.getLogger(ReportController.class);
  private static final String PATH = "/{lang}/cours/{id}/signaler";

  private final CourseSearch search;
  private final Reports reports;
  private final FormToken tokens;
  private final ReportScruples scruples;
  private final Frames frames;
  private final Assets assets;

  ReportController(
      CourseSearch search,
      Reports reports,
      FormToken tokens,
      ReportScruples scruples,
      Frames frames,
      Assets assets) {
    this.search = search;
    this.reports = reports;
    this.tokens = tokens;
    this.scruples = scruples;
    this.frames = frames;
    this.assets = assets;
  }

  @GetMapping(PATH)
  String form(Words words, @PathVariable String id, HttpServletResponse response, Model model) {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
    Optional<CourseDetail> course = course(id);
    return form(
        words, id, course, Written.NOTHING.withToken(tokens.make(id)), null, response, model);
  }

  @PostMapping(PATH)
  ModelAndView send(
      Words words,
      @PathVariable String id,
      @RequestParam(name = "motif", defaultValue = "") String reason,
      @RequestParam(name = "texte", defaultValue = "") String text,
      @RequestParam(name = "jeton", defaultValue = "") String token,
      @RequestParam(name = "site", defaultValue = "") String trap,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<CourseDetail> course = course(id);
    Written written = new Written(reason, text, token, trap);
    Optional<Complaint> complaint = scruples.about(written, id, request.getRemoteAddr(), words);
    if (complaint.isPresent()) {
      return new ModelAndView(form(words, id, course, written, complaint.get(), response, model));
    }
    try {
      String reference =
          reports.file(
              new NewReport(
                  id,
                  Reason.find(reason).orElse(Reason.OTHER),
                  written.words(),
                  words.language().pathCode(),
                  !trap.isEmpty()));
      return SeeOther.page(FollowController.address(words, reference));
    } catch (FeedbackAwayException e) {
      LOG.warn("A report on {} could not be kept", id, e);
      return new ModelAndView(
          form(words, id, course, written, ReportScruples.away(words), response, model));
    }
  }

  /** Empty while there is no index: what a reader wrote is not lost for that. */
  private Optional<CourseDetail> course(String id) {
    if (!search.state().ready()) {
      return Optional.empty();
    }
    return switch (search.find(id)) {
      case CourseLookup.Found found -> Optional.of(found.course());
      case CourseLookup.Gone gone -> throw new GonePageException();
      case CourseLookup.Unknown unknown -> throw new NoSuchPageException();
    };
  }

  private String form(
      Words words,
      String id,
      Optional<CourseDetail> course,
      Written written,
      @Nullable Complaint complaint,
      HttpServletResponse response,
      Model model) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    if (complaint != null) {
      response.setStatus(complaint.status());
      if (complaint.waitSeconds() > 0) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(complaint.waitSeconds()));
      }
    }
    String path = "/cours/" + id + "/signaler";
    String home = "/" + words.language().pathCode();
    boolean usable = tokens.judge(written.token(), id) != FormToken.Verdict.WORTHLESS;
    model.addAttribute(
        "page",
        new ReportPage(
            home + path,
            home + "/cours/" + id,
            course.map(CourseDetail::title).orElse(""),
            course.map(ReportController::organisation).orElse(""),
            ReportPage.reasons(words, assets, written.reason()),
            written.words(),
            usable ? written.token() : tokens.make(id),
            complaint));
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            path,
            words.get("title.with-site", words.get("report.title")),
            words.get("report.lead"),
            false));
    return "report/form";
  }

  private static String organisation(CourseDetail course) {
    return course.trainers().stream()
        .map(CourseDetail.Organisation::name)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(course.responsible().name());
  }
}
