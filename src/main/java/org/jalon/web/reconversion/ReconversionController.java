package org.jalon.web.reconversion;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.certification.reconversion.Branch;
import org.jalon.certification.reconversion.Eligibility;
import org.jalon.certification.reconversion.Regime;
import org.jalon.certification.reconversion.Target;
import org.jalon.language.Digits;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.certification.CertificationLinks;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.web.Frames;
import org.jalon.web.Freshness;
import org.jalon.web.Link;
import org.jalon.web.Words;
import org.jalon.web.certification.CertificationWords;
import org.jalon.web.reconversion.ReconversionPage.ProblemView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Branch, date and certification in the address; the answer, its reasons and its sources. */
@Controller
class ReconversionController {

  private static final String PATH = "/pro-a";
  private static final int MOST_BRANCHES = 12;
  private static final int LONGEST = 100;

  private final CertificationSearch search;
  private final Agreements agreements;
  private final Frames frames;
  private final Freshness freshness;
  private final Clock clock;

  ReconversionController(
      CertificationSearch search,
      Agreements agreements,
      Frames frames,
      Freshness freshness,
      Clock clock) {
    this.search = search;
    this.agreements = agreements;
    this.frames = frames;
    this.freshness = freshness;
    this.clock = clock;
  }

  @GetMapping("/{lang}" + PATH)
  @Nullable String answer(
      Words words,
      @RequestParam(name = "branche", defaultValue = "") String branch,
      @RequestParam(name = "date", defaultValue = "") String date,
      @RequestParam(name = "certification", defaultValue = "") String certification,
      ServletWebRequest request,
      HttpServletResponse response,
      Model model) {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
    if (freshness.unchanged(request, "-" + search.state().version())) {
      return null;
    }
    Asked asked = new Asked(clean(branch), clean(date), clean(certification));
    ReconversionPage page = page(asked, words);
    if (!page.problems().isEmpty()) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
    }
    model.addAttribute("page", page);
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            PATH,
            words.get("title.with-site", words.get("reconversion.title")),
            words.get("reconversion.description"),
            asked.isEmpty()));
    return "reconversion/reconversion";
  }

  /** What was typed. */
  private record Asked(String branch, String date, String certification) {
    boolean isEmpty() {
      return branch.isEmpty() && date.isEmpty() && certification.isEmpty();
    }
  }

  private static String clean(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
  }

  private ReconversionPage page(Asked asked, Words words) {
    LocalDate today = LocalDate.now(clock);
    List<ProblemView> problems = new ArrayList<>();
    Optional<LocalDate> date = date(asked.date());
    if (date.isEmpty() && !asked.date().isEmpty()) {
      problems.add(new ProblemView("written", words.get("problem.date", words.name(asked.date()))));
    }
    LocalDate written = date.orElse(today);
    List<Branch> branches = branches(asked.branch());
    if (branches.isEmpty() && !asked.branch().isEmpty()) {
      problems.add(
          new ProblemView("branch", words.get("problem.branch", words.name(asked.branch()))));
    }
    Optional<Fiche> fiche =
        asked.certification().isEmpty()
            ? Optional.empty()
            : search.find(asked.certification()).map(CertificationLinks::fiche);
    if (fiche.isEmpty() && !asked.certification().isEmpty()) {
      problems.add(
          new ProblemView(
              "certification",
              words.get("problem.certification", words.name(asked.certification()))));
    }
    boolean one = branches.size() == 1;
    return new ReconversionPage(
        new ReconversionPage.FormView(
            "/" + words.language().pathCode() + PATH,
            one ? branches.getFirst().idcc() : asked.branch(),
            date.map(Object::toString).orElse(""),
            asked.certification()),
        problems,
        one ? List.of() : choices(branches, asked, words),
        words.get(
            "reconversion.regime." + Regime.on(written).code(),
            CertificationWords.day(written, words)),
        Regime.on(written) == Regime.on(today) ? null : words.get("reconversion.not-today"),
        one && problems.isEmpty() && fiche.isPresent()
            ? new Verdicts(words)
                .answer(
                    Eligibility.judge(
                        Target.of(fiche.get()),
                        branches.getFirst().idcc(),
                        written,
                        agreements.list()),
                    fiche.get(),
                    branches.getFirst())
            : null,
        words.get("reconversion.edition", CertificationWords.day(agreements.edition(), words)));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      LocalDate date = LocalDate.parse(Digits.toLatin(text));
      return date.getYear() >= 2000 && date.getYear() < 2100 ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private List<Branch> branches(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    return agreements
        .branch(Digits.toLatin(text))
        .map(List::of)
        .orElseGet(() -> agreements.search(text, MOST_BRANCHES));
  }

  private static List<Link> choices(List<Branch> branches, Asked asked, Words words) {
    return branches.stream()
        .map(branch ->
            new Link(
                branch.name() + " (IDCC " + branch.idcc() + ")",
                org.springframework.web.util.UriComponentsBuilder.fromPath(
                        "/" + words.language().pathCode() + PATH)
                    .queryParam("branche", branch.idcc())
                    .queryParam("date", asked.date())
                    .queryParam("certification", "{certification}")
                    .build(asked.certification())
                    .toString()))
        .toList();
  }
}
