package org.jalon.web.certification;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.page.CsvFile;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.certification.CertificationCard;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.web.Words;
import org.jalon.web.course.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Any search of certifications as a file: the same address with another ending. */
@Controller
class CertificationFiles {

  /** More is what registers publish themselves. */
  private static final int MOST = 10_000;

  private final CertificationSearch search;
  private final CertificationQueries queries;
  private final Agreements agreements;

  CertificationFiles(
      CertificationSearch search, CertificationQueries queries, Agreements agreements) {
    this.search = search;
    this.queries = queries;
    this.agreements = agreements;
  }

  /** One of them; codes as in addresses, texts French. */
  public record Line(
      String code,
      String title,
      String type,
      String kind,
      @Nullable Integer level,
      String state,
      @Nullable LocalDate registrationEnds,
      List<String> successors,
      List<String> certifiers,
      List<String> branches) {

    static Line of(CertificationCard card) {
      return new Line(
          card.code(),
          card.title(),
          card.type(),
          card.kind().code(),
          card.level(),
          card.state().code(),
          card.registrationEnds(),
          card.successors(),
          card.certifiers(),
          card.branches());
    }
  }

  @GetMapping("/{lang}/certifications.csv")
  void csv(Words words, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CertificationFormReader.Reading reading = read(request);
    if (refused(reading, words, response)) {
      return;
    }
    CsvFile csv = CsvFile.open(response, "certifications.csv");
    csv.line(
        "code",
        words.get("certification.words"),
        words.get("certification.type"),
        words.get("certification.niveau"),
        words.get("certification.etat"),
        words.get("certification.until.name"),
        words.get("certification.etat.remplacee"),
        words.get("certification.certificateur"),
        "IDCC");
    for (CertificationCard card : found(reading.form())) {
      csv.line(
          card.code(),
          card.title(),
          CertificationWords.kind(card.kind(), card.type(), null, words),
          card.level() == null ? "" : card.level(),
          CertificationWords.state(card.state(), words),
          card.registrationEnds() == null ? "" : card.registrationEnds(),
          String.join(" ", card.successors()),
          String.join(", ", card.certifiers()),
          String.join(" ", card.branches()));
    }
  }

  @GetMapping("/{lang}/certifications.json")
  @Nullable ResponseEntity<List<Line>> json(
      Words words, HttpServletRequest request, HttpServletResponse response) throws IOException {
    CertificationFormReader.Reading reading = read(request);
    return refused(reading, words, response)
        ? null
        : ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_JSON)
            .header("X-Robots-Tag", "noindex")
            .body(found(reading.form()).stream().map(Line::of).toList());
  }

  private CertificationFormReader.Reading read(HttpServletRequest request) {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
    return CertificationFormReader.read(request.getParameterMap(), agreements);
  }

  private List<CertificationCard> found(CertificationForm form) {
    return queries.where(form) instanceof Where.Found where
        ? search.list(queries.query(form.withPage(1), where), MOST)
        : List.of();
  }

  /** A file cannot ask back: it says what is wrong, in words. */
  private boolean refused(
      CertificationFormReader.Reading reading, Words words, HttpServletResponse response)
      throws IOException {
    List<String> problems =
        new java.util.ArrayList<>(
            reading.problems().stream()
                .map(problem -> words.get(problem.key(), words.name(problem.value())))
                .toList());
    String place = reading.form().place();
    switch (queries.where(reading.form())) {
      case Where.Found _ -> {}
      case Where.Ambiguous _ -> problems.add(words.get("place.ambiguous", words.name(place)));
      case Where.Unknown _ -> problems.add(words.get("place.unknown", words.name(place)));
    }
    if (problems.isEmpty()) {
      return false;
    }
    response.setStatus(HttpStatus.BAD_REQUEST.value());
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, words.language().tag());
    response.getWriter().write(String.join("\n", problems) + "\n");
    return true;
  }
}
