package org.jalon.web.certification;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.certification.CertificationQuery;
import org.jalon.search.certification.CertificationResults;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.web.Frames;
import org.jalon.web.Freshness;
import org.jalon.web.Words;
import org.jalon.web.course.Places;
import org.jalon.web.course.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** The page of certifications found. */
@Controller
class CertificationController {

  private final CertificationSearch search;
  private final CertificationQueries queries;
  private final CertificationPages pages;
  private final Agreements agreements;
  private final Frames frames;
  private final Freshness freshness;

  CertificationController(
      CertificationSearch search,
      CertificationQueries queries,
      CertificationPages pages,
      Agreements agreements,
      Frames frames,
      Freshness freshness) {
    this.search = search;
    this.queries = queries;
    this.pages = pages;
    this.agreements = agreements;
    this.frames = frames;
    this.freshness = freshness;
  }

  @GetMapping("/{lang}" + CertificationAddress.PATH)
  @Nullable String search(
      Words words, ServletWebRequest request, HttpServletResponse response, Model model) {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
    if (freshness.unchanged(request, "-" + search.state().version())) {
      return null;
    }
    CertificationFormReader.Reading reading =
        CertificationFormReader.read(request.getParameterMap(), agreements);
    CertificationForm form = reading.form();
    if (!reading.problems().isEmpty()) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      return show(pages.unsearched(form, reading.problems(), null, words), form, words, model);
    }
    return switch (queries.where(form)) {
      case Where.Found where -> answer(form, where, words, response, model);
      case Where.Ambiguous several ->
          ask("place.ambiguous", several.text(), several.candidates(), form, words, model);
      case Where.Unknown unknown ->
          ask("place.unknown", unknown.text(), unknown.similar(), form, words, model);
    };
  }

  private String answer(
      CertificationForm form,
      Where.Found where,
      Words words,
      HttpServletResponse response,
      Model model) {
    CertificationForm shortest = where.key().isEmpty() ? form : placed(form, where.key());
    CertificationResults results = search.search(queries.query(shortest, where));
    int last = CertificationQuery.lastPage(results.total());
    if (form.page() > last) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      List<Problem> problems = List.of(Problem.of("page", "problem.page", "" + form.page()));
      return show(pages.unsearched(shortest, problems, null, words), shortest, words, model);
    }
    return show(
        pages.found(results, shortest, where, queries.today(), words), shortest, words, model);
  }

  /** One place has one address. */
  private static CertificationForm placed(CertificationForm form, String key) {
    return form.withPlace(key, form.offers()).withPage(form.page());
  }

  private String ask(
      String key,
      String text,
      List<Places.Candidate> candidates,
      CertificationForm form,
      Words words,
      Model model) {
    String language = words.language().pathCode();
    CertificationPage.QuestionView question =
        new CertificationPage.QuestionView(
            words.get(key, words.name(text)),
            candidates.stream()
                .map(place ->
                    new CertificationPage.ChoiceLink(
                        place.name(),
                        place.detail(),
                        CertificationAddress.of(language, placed(form, place.key()))))
                .toList());
    return show(pages.unsearched(form, List.of(), question, words), form, words, model);
  }

  private String show(CertificationPage page, CertificationForm form, Words words, Model model) {
    model.addAttribute("page", page);
    String address = CertificationAddress.of(form);
    String title = page.status() == null ? page.heading() : page.heading() + " – " + page.status();
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            address,
            words.get("title.with-site", title),
            words.get("certification.description"),
            page.status() != null && form.landing()));
    return "certification/search";
  }
}
