package org.jalon.web.offline;

import java.time.Duration;
import org.jalon.page.Assets;
import org.jalon.web.Frames;
import org.jalon.web.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page for when there is no network, and the manifest. Neither needs the index. */
@Controller
class OfflineController {

  private static final String PATH = "/hors-ligne";
  private static final MediaType MANIFEST =
      MediaType.valueOf("application/manifest+json;charset=UTF-8");

  private final Frames frames;
  private final Assets assets;

  OfflineController(Frames frames, Assets assets) {
    this.frames = frames;
    this.assets = assets;
  }

  @GetMapping("/{lang}" + PATH)
  String offline(Words words, Model model) {
    String title = words.get("offline.title");
    model.addAttribute(
        "frame",
        frames.frame(
            words, PATH, words.get("title.with-site", title), words.get("offline.text"), false));
    return "offline/offline";
  }

  @GetMapping("/{lang}/manifest.webmanifest")
  ResponseEntity<Manifest> manifest(Words words) {
    return ResponseEntity.ok()
        .contentType(MANIFEST)
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .body(Manifest.of(words, assets));
  }
}
