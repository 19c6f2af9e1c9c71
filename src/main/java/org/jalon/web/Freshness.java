package org.jalon.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jalon.page.Assets;
import org.jalon.page.SiteSettings;
import org.jalon.search.CourseSearch;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Tells browsers and proxies how long a page holds, before anything is searched or rendered. */
@Component
public final class Freshness {

  private static final String ONE_MINUTE = "public, max-age=60";

  private final SiteSettings settings;
  private final Assets assets;
  private final CourseSearch search;
  private final Clock clock;

  Freshness(SiteSettings settings, Assets assets, CourseSearch search, Clock clock) {
    this.settings = settings;
    this.assets = assets;
    this.search = search;
    this.clock = clock;
  }

  /**
   * Whether the reader already has this page; then the answer is 304 and nothing is to be rendered.
   * An address and a language give the same page until the index, the build or the day changes. The
   * tag is weak because compression changes the bytes (and servers do not compress under strong
   * ones).
   */
  public boolean unchanged(ServletWebRequest request, String variant) {
    HttpServletResponse response = request.getResponse();
    if (response == null || settings.editable()) {
      return false;
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, ONE_MINUTE);
    String version = Long.toString(search.state().version(), 36);
    String day = Long.toString(LocalDate.now(clock).toEpochDay(), 36);
    return request.checkNotModified(
        "W/\"" + assets.build() + "-" + version + "-" + day + variant + "\"");
  }
}
