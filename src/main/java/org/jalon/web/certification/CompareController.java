package org.jalon.web.certification;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.certification.fiche.Fiche;
import org.jalon.certification.fiche.FicheState;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.certification.CertificationLinks;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.web.Frames;
import org.jalon.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two to four certifications side by side: the address is the choice. */
@Controller
class CompareController {

  private static final String PATH = CertificationAddress.PATH + "/comparer";

  private final CertificationSearch search;
  private final CertificationQueries queries;
  private final Frames frames;
  private final Clock clock;

  CompareController(
      CertificationSearch search, CertificationQueries queries, Frames frames, Clock clock) {
    this.search = search;
    this.queries = queries;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping("/{lang}" + PATH)
  String compare(
      Words words,
      @RequestParam(name = "code", defaultValue = "") List<String> codes,
      HttpServletResponse response,
      Model model) {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
    List<String> problems = new ArrayList<>();
    List<Fiche> fiches = new ArrayList<>();
    for (String code : codes.stream().map(String::strip).filter(it -> !it.isEmpty()).toList()) {
      Optional<Fiche> fiche = search.find(code).map(CertificationLinks::fiche);
      if (fiche.isEmpty()) {
        String shown = code.length() > 40 ? code.substring(0, 40) + "…" : code;
        problems.add(words.get("certification.compare.unknown", words.name(shown)));
      } else if (fiches.size() == ComparePage.MOST) {
        problems.add(words.get("certification.compare.full", ComparePage.MOST));
        break;
      } else if (!fiches.contains(fiche.get())) {
        fiches.add(fiche.get());
      }
    }
    if (!problems.isEmpty()) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
    }
    model.addAttribute("page", page(fiches, problems, words));
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            address(fiches),
            words.get("title.with-site", words.get("certification.compare.title")),
            words.get("certification.compare.says"),
            false));
    return "certification/compare";
  }

  private ComparePage page(List<Fiche> fiches, List<String> problems, Words words) {
    String home = "/" + words.language().pathCode();
    return new ComparePage(
        home + PATH,
        problems,
        fiches.size() < ComparePage.MOST,
        fiches.stream()
            .map(fiche ->
                new ComparePage.ColumnView(
                    fiche.code(),
                    fiche.title(),
                    home + CertificationAddress.fiche(fiche.code()),
                    home + address(fiches.stream().filter(other -> other != fiche).toList())))
            .toList(),
        rows(fiches, words));
  }

  private List<ComparePage.RowView> rows(List<Fiche> fiches, Words words) {
    LocalDate today = LocalDate.now(clock);
    List<ComparePage.RowView> rows = new ArrayList<>();
    row(
        rows,
        fiches,
        "type",
        false,
        words,
        fiche -> CertificationWords.kind(fiche.kind(), fiche.type(), fiche.level(), words));
    row(
        rows,
        fiches,
        "etat",
        false,
        words,
        fiche -> CertificationWords.state(fiche.state(today), words));
    row(rows, fiches, "until.name", false, words, fiche -> until(fiche, today, words));
    row(
        rows,
        fiches,
        "acces",
        false,
        words,
        fiche ->
            fiche.waysIn().stream()
                .sorted()
                .map(way -> words.get("certification.acces." + way.code()))
                .collect(Collectors.joining(words.get("list.separator"))));
    row(
        rows,
        fiches,
        "offers.name",
        false,
        words,
        fiche -> words.get("certification.offers.count", queries.offers(fiche.code())));
    row(
        rows,
        fiches,
        "blocks",
        false,
        words,
        fiche -> fiche.blocks().isEmpty() ? "" : Integer.toString(fiche.blocks().size()));
    row(rows, fiches, "metier", true, words, fiche -> labels(fiche.rome()));
    row(rows, fiches, "domaine", true, words, fiche -> labels(fiche.formacodes()));
    row(
        rows,
        fiches,
        "certificateur",
        true,
        words,
        fiche ->
            fiche.certifiers().stream()
                .map(Fiche.Certifier::name)
                .collect(Collectors.joining(" · ")));
    return rows;
  }

  private static String until(Fiche fiche, LocalDate today, Words words) {
    FicheState state = fiche.state(today);
    String until = CertificationCards.until(state, fiche.days().registrationEnds(), words);
    return until == null ? "" : until;
  }

  private static String labels(List<Fiche.Named> values) {
    return values.stream()
        .map(value -> value.label().isEmpty() ? value.code() : value.label())
        .collect(Collectors.joining(" · "));
  }

  /** What none of them says is left out. */
  private static void row(
      List<ComparePage.RowView> rows,
      List<Fiche> fiches,
      String name,
      boolean french,
      Words words,
      Function<Fiche, String> text) {
    List<String> said = fiches.stream().map(text).toList();
    if (said.stream().anyMatch(value -> !value.isEmpty())) {
      String unsaid = words.get("facet.non-precise");
      rows.add(
          new ComparePage.RowView(
              words.get("certification." + name),
              said.stream().map(value -> value.isEmpty() ? unsaid : value).toList(),
              said.stream().distinct().count() > 1,
              french));
    }
  }

  private static String address(List<Fiche> fiches) {
    return fiches.isEmpty()
        ? PATH
        : PATH
            + fiches.stream()
                .map(fiche -> "code=" + URLEncoder.encode(fiche.code(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
  }
}
