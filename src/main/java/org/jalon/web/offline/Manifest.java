package org.jalon.web.offline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jalon.language.Language;
import org.jalon.page.Assets;
import org.jalon.web.Words;

/**
 * What a telephone needs to keep the site among its applications, in one language; the names are
 * those of the W3C's Web App Manifest.
 */
record Manifest(
    String name,
    @JsonProperty("short_name") String shortName,
    String description,
    String lang,
    String dir,
    String id,
    @JsonProperty("start_url") String startUrl,
    String scope,
    String display,
    @JsonProperty("theme_color") String themeColor,
    @JsonProperty("background_color") String backgroundColor,
    List<Icon> icons) {

  /** The colours of the header's ground and of paper, by day: theme/light.css. */
  private static final String HEADER = "#ffffff";

  private static final String PAPER = "#f5f7f3";

  /**
   * @param sizes in pixels, such as {@code 192x192}, or {@code any}
   * @param purpose {@code maskable} where the telephone may cut the edges off
   */
  record Icon(String src, String sizes, String type, String purpose) {}

  static Manifest of(Words words, Assets assets) {
    Language language = words.language();
    String home = "/" + language.pathCode();
    return new Manifest(
        words.get("manifest.name"),
        words.get("site.name"),
        words.get("site.description"),
        language.tag(),
        language.direction().code(),
        home,
        home,
        "/",
        "standalone",
        HEADER,
        PAPER,
        List.of(
            new Icon(assets.links().favicon(), "any", "image/svg+xml", "any"),
            png(assets, 192, "any"),
            png(assets, 192, "maskable"),
            png(assets, 512, "any"),
            png(assets, 512, "maskable")));
  }

  private static Icon png(Assets assets, int side, String purpose) {
    String name = "icons/" + (purpose.equals("any") ? "jalon-" : "jalon-maskable-") + side + ".png";
    return new Icon(assets.file(name), side + "x" + side, "image/png", purpose);
  }
}
