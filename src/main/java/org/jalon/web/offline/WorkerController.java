package org.jalon.web.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jalon.page.Assets;
import org.jalon.page.SiteSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The service worker. It stands at the root because a worker sees only what lies below it, and
 * differs with every build, so that browsers notice a new one.
 */
@Controller
class WorkerController {

  private final SiteSettings settings;
  private final Assets assets;
  private final String worker;

  WorkerController(SiteSettings settings, Assets assets) {
    this.settings = settings;
    this.assets = assets;
    this.worker = read();
  }

  @GetMapping("/sw.js")
  @Nullable ResponseEntity<String> worker(ServletWebRequest request) {
    if (!settings.editable() && request.checkNotModified("W/\"" + assets.build() + "\"")) {
      return null;
    }
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
        .cacheControl(CacheControl.noCache())
        .body(settings.editable() ? read() : worker);
  }

  private String read() {
    String site =
        "const SITE = { build: \"%s\", base: \"%s\" };%n".formatted(assets.build(), assets.base());
    try {
      return site
          + new DefaultResourceLoader()
              .getResource(settings.assets() + "static/worker.js")
              .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The service worker is missing", e);
    }
  }
}
