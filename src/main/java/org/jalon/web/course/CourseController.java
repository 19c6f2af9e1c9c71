package org.jalon.web.course;

import jakarta.servlet.http.HttpServletResponse;
import org.jalon.page.SiteSettings;
import org.jalon.search.CourseQuery;
import org.jalon.search.CourseResults;
import org.jalon.search.CourseSearch;
import org.jalon.search.IndexNotReadyException;
import org.jalon.web.Frames;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jalon.web.list.token.ListTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.context.request.ServletWebRequest;

/** The page of results. */
@Controller
class CourseController {

  /** A script that has the page asks for its results only, with this header. */
  private static final String FRAGMENT = "X-Fragment";

  private final CourseSearch search;
  private final CourseQueries queries;
  private final CoursePages pages;
  private final ListTokens tokens;
  private final SiteSettings settings;
  private final Frames frames;
  private final Freshness freshness;

  CourseController(
      CourseSearch search,
      CourseQueries queries,
      CoursePages pages,
      ListTokens tokens,
      SiteSettings settings,
      Frames frames,
      Freshness freshness) {
    this.search = search;
    this.queries = queries;
    this.pages = pages;
    this.tokens = tokens;
    this.settings = settings;
    this.frames = frames;
    this.freshness = freshness;
  }

  @GetMapping("/{lang}/cours")
  @Nullable String search(
      Words words,
      @RequestHeader(name = FRAGMENT, defaultValue = "") String fragment,
      ServletWebRequest request,
      HttpServletResponse response,
      Model model) {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
    boolean part = fragment.equals("results");
    response.addHeader(HttpHeaders.VARY, FRAGMENT);
    if (freshness.unchanged(request, part ? "-r" : "")) {
      return null;
    }
    CourseFormReader.Reading reading = CourseFormReader.read(request.getParameterMap());
    CourseForm form = reading.form();
    if (!reading.problems().isEmpty()) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      show(UnsearchedPages.refusing(form, reading.problems(), words), form, null, words, model);
    } else {
      Asked asked = queries.ask(form, words.language());
      switch (asked.where()) {
        case Where.Found where -> answer(asked, where, words, response, model);
        case Where unclear ->
            show(UnsearchedPages.asking(asked, unclear, words), asked.form(), null, words, model);
      }
      model.addAttribute("noHours", noHours(request, form));
    }
    return part ? "component/results :: results" : "course/search";
  }

  private void answer(
      Asked asked, Where.Found where, Words words, HttpServletResponse response, Model model) {
    CourseForm form = asked.form();
    CourseQuery query = queries.query(asked, where);
    CourseResults results = search.search(query);
    if (form.page() > CourseQuery.lastPage(results.total())) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      show(UnsearchedPages.beyond(form, results.total(), words), form, null, words, model);
      return;
    }
    String title = new Sentences(words).windowTitle(results.total(), asked, where);
    show(pages.of(results, asked, where, query, words), form, title, words, model);
  }

  /** Whether the reader comes from the page of free hours and has ticked none. */
  private static boolean noHours(ServletWebRequest request, CourseForm form) {
    return request.getParameter(WeekController.SENT) != null && form.choices().week().isEmpty();
  }

  private void show(
      CoursePage page, CourseForm form, @Nullable String title, Words words, Model model) {
    String window = title == null ? words.get("title.with-site", page.heading()) : title;
    boolean indexed = title != null && form.landing();
    model.addAttribute("page", page);
    model.addAttribute("list", CourseOnList.mine(new ListLinks(words, form), tokens, words));
    model.addAttribute("follow", page.searched() ? FollowView.of(form, settings, words) : null);
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            CourseAddress.canonical(form),
            CourseAddress.of(form),
            window,
            words.get("results.description", page.heading()),
            indexed));
  }
}
