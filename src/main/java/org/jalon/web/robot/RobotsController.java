package org.jalon.web.robot;

import org.jalon.page.SiteSettings;
import org.jalon.search.CourseSearch;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What search engines may read. */
@Controller
class RobotsController {

  private final CourseSearch search;
  private final SiteSettings settings;

  RobotsController(CourseSearch search, SiteSettings settings) {
    this.search = search;
    this.settings = settings;
  }

  /** Invented offers must not be found anywhere; exports and map data are not pages. */
  @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  @ResponseBody
  String robots() {
    if (search.state().demonstration()) {
      return "User-agent: *\nDisallow: /\n";
    }
    return """
    User-agent: *
    Disallow: /api/
    Disallow: /backoffice
    Disallow: /*/cours/carte
    Disallow: /*/liste
    Sitemap: %s
    """
        .formatted(settings.absolute("/sitemap.xml"));
  }
}
