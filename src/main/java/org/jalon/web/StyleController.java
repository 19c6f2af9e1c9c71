package org.jalon.web;

import java.time.Duration;
import org.jalon.page.Assets;
import org.jalon.page.NoSuchPageException;
import org.jalon.page.SiteSettings;
import org.jalon.page.StyleSheet;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The site's style, one file for readers though it is written as many. */
@Controller
class StyleController {

  private final SiteSettings settings;
  private final Assets assets;
  private final String packed;

  StyleController(SiteSettings settings, Assets assets) {
    this.settings = settings;
    this.assets = assets;
    this.packed = read();
  }

  @GetMapping("/static/{hash}/site.css")
  ResponseEntity<String> style(@PathVariable String hash) {
    if (!assets.base().equals("/static/" + hash + "/")) {
      throw new NoSuchPageException();
    }
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
        .cacheControl(
            settings.editable()
                ? CacheControl.noCache()
                : CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .body(settings.editable() ? read() : packed);
  }

  private String read() {
    return StyleSheet.packed(settings.assets() + "static/", "site.css");
  }
}
