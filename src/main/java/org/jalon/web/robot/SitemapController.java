package org.jalon.web.robot;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.certification.fiche.FicheState;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.page.NoSuchPageException;
import org.jalon.page.SiteSettings;
import org.jalon.search.CourseSearch;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.certification.CertificationFacet;
import org.jalon.search.certification.CertificationQuery;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.web.Freshness;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The list of all pages for search engines: an index, then parts for each language. */
@Controller
class SitemapController {

  /** Courses in a part: with all alternates well below the 50 MB that engines accept. */
  static final int PART_SIZE = 10_000;

  private static final int LONGEST_NUMBER = 4;
  private static final String CERTIFICATIONS = "/sitemap-certifications.xml";

  /** Pages that are not courses; they stand in the first part. */
  private static final List<String> PAGES =
      List.of(
          "",
          "/cours",
          "/niveau",
          "/semaine",
          "/departements",
          "/certifications",
          "/pro-a",
          "/preuves",
          "/accessibilite",
          "/mentions-legales",
          "/vie-privee",
          "/api");

  private final CourseSearch search;
  private final CertificationSearch certifications;
  private final SiteSettings settings;
  private final Freshness freshness;
  private final Clock clock;

  SitemapController(
      CourseSearch search,
      CertificationSearch certifications,
      SiteSettings settings,
      Freshness freshness,
      Clock clock) {
    this.search = search;
    this.certifications = certifications;
    this.settings = settings;
    this.freshness = freshness;
    this.clock = clock;
  }

  @GetMapping("/sitemap.xml")
  void index(ServletWebRequest request, HttpServletResponse response) throws IOException {
    requireReady();
    if (freshness.unchanged(request, "")) {
      return;
    }
    List<String> paths = new ArrayList<>();
    for (Language language : Languages.all()) {
      for (int part = 0; part < parts(); part++) {
        paths.add("/sitemap-" + language.pathCode() + "-" + part + ".xml");
      }
    }
    if (certifications.state().ready()) {
      paths.add(CERTIFICATIONS);
    }
    writer(response).index(paths);
  }

  /** Those one can still begin: their titles are French, and so is the address that comes first. */
  @GetMapping(CERTIFICATIONS)
  void certifications(ServletWebRequest request, HttpServletResponse response) throws IOException {
    if (freshness.unchanged(request, "-" + certifications.state().version())) {
      return;
    }
    CertificationQuery open =
        CertificationQuery.everything(LocalDate.now(clock))
            .withSelections(
                Map.of(
                    CertificationFacet.STATE,
                    Set.of(FicheState.ACTIVE.code(), FicheState.ENDS_SOON.code())));
    List<String> paths =
        certifications.list(open, PART_SIZE).stream()
            .map(card -> "/certifications/" + card.code())
            .toList();
    writer(response).pages(Languages.byDefault(), paths);
  }

  @GetMapping("/sitemap-{code:[a-z]+}-{number:[0-9]+}.xml")
  void part(
      @PathVariable String code,
      @PathVariable String number,
      ServletWebRequest request,
      HttpServletResponse response)
      throws IOException {
    requireReady();
    Language language = Languages.find(code).orElseThrow(NoSuchPageException::new);
    int part = number.length() > LONGEST_NUMBER ? Integer.MAX_VALUE : Integer.parseInt(number);
    if (part >= parts()) {
      throw new NoSuchPageException();
    }
    if (freshness.unchanged(request, "")) {
      return;
    }
    List<String> paths = new ArrayList<>(part == 0 ? PAGES : List.of());
    search.listIds(part, PART_SIZE, LocalDate.now(clock)).forEach(id -> paths.add("/cours/" + id));
    writer(response).pages(language, paths);
  }

  /** At least one; the last ones may be empty, because offers that are over are counted too. */
  private int parts() {
    return Math.max(1, (search.state().offers() + PART_SIZE - 1) / PART_SIZE);
  }

  private void requireReady() {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
  }

  private SitemapWriter writer(HttpServletResponse response) throws IOException {
    response.setContentType(MediaType.APPLICATION_XML_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return new SitemapWriter(response.getWriter(), settings);
  }
}
