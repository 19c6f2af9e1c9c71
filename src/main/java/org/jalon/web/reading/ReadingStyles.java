package org.jalon.web.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jalon.page.Assets;
import org.jalon.page.SiteSettings;
import org.jalon.page.StyleSheet;
import org.springframework.stereotype.Component;

/** The style sheet that answers to one reader: few rules, read after those of the site. */
@Component
final class ReadingStyles {

  private final SiteSettings settings;
  private final Assets assets;
  private final Map<String, String> pieces = new ConcurrentHashMap<>();

  ReadingStyles(SiteSettings settings, Assets assets) {
    this.settings = settings;
    this.assets = assets;
  }

  /**
   * @param saving whether the reader saves data: then no letters are sent
   */
  String of(ReadingHelp help, boolean saving) {
    List<String> css = new ArrayList<>();
    switch (help.theme()) {
      case SYSTEM -> {}
      case LIGHT -> css.add(piece("theme/light.css"));
      case DARK -> css.add(piece("theme/dark.css"));
      case CONTRAST -> css.add(piece("theme/contrast.css"));
    }
    if (help.size() != 100) {
      css.add(":root{--body:" + 1.0625 * help.size() / 100 + "rem}");
    }
    if (help.airy()) {
      css.add(piece("reading/airy.css"));
    }
    if (help.calm()) {
      css.add(piece("reading/calm.css"));
    }
    if (help.underlined()) {
      css.add(piece("reading/underlined.css"));
    }
    if (!saving) {
      css.add(piece("reading/arabic-letters.css"));
      if (help.plainLetters()) {
        css.add(piece("reading/plain-letters.css"));
      }
    }
    return String.join("\n", css);
  }

  /** Letters and pictures are asked for from where all static files are. */
  private String piece(String name) {
    return settings.editable() ? read(name) : pieces.computeIfAbsent(name, this::read);
  }

  private String read(String name) {
    return StyleSheet.piece(settings.assets() + "static/", name)
        .replace("url(", "url(" + assets.base());
  }
}
