package org.jalon.web;

import com.ibm.icu.util.ULocale;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.page.Assets;
import org.jalon.page.SiteSettings;
import org.jalon.search.CourseSearch;
import org.springframework.stereotype.Component;

/** Makes the frame of a page. */
@Component
public final class Frames {

  private static final List<String> MENU = List.of("/cours", "/niveau", "/certifications");
  private static final List<String> FOOTER =
      List.of(
          "/departements",
          "/preuves",
          "/accessibilite",
          "/hors-ligne",
          "/mentions-legales",
          "/vie-privee",
          "/api");

  private final SiteSettings settings;
  private final Assets assets;
  private final CourseSearch search;

  Frames(SiteSettings settings, Assets assets, CourseSearch search) {
    this.settings = settings;
    this.assets = assets;
    this.search = search;
  }

  /** A page at its canonical address. */
  public Frame frame(Words words, String path, String title, String description, boolean indexed) {
    return frame(words, path, path, title, description, indexed);
  }

  /**
   * @param path the page's canonical address after the language, query included; empty for the home
   *     page
   * @param shown the address with what the reader carries along, which other languages keep
   * @param indexed whether engines may list the page; never while the offers are invented
   */
  public Frame frame(
      Words words, String path, String shown, String title, String description, boolean indexed) {
    return frame(words, path, shown, title, description, indexed, Languages.all());
  }

  /** A page that is written in some languages only. */
  public Frame frame(
      Words words, String path, String title, String description, List<Language> spoken) {
    return frame(words, path, path, title, description, false, spoken);
  }

  private Frame frame(
      Words words,
      String path,
      String shown,
      String title,
      String description,
      boolean indexed,
      List<Language> spoken) {
    Language language = words.language();
    boolean demonstration = search.state().demonstration();
    return new Frame(
        language.tag(),
        language.direction().code(),
        language.pathCode(),
        title,
        description,
        settings.absolute(address(language, path)),
        indexed && !demonstration ? "" : "noindex",
        demonstration,
        alternates(path, spoken),
        languages(language, shown, spoken),
        links(words, MENU, path),
        links(words, footer(words), path),
        address(language, ""),
        address(language, "/lecture?retour=") + encoded(address(language, shown)),
        ogLocale(language),
        settings.absolute(assets.card()),
        assets.links());
  }

  /** Pages of professionals are linked where they are written. */
  private static List<String> footer(Words words) {
    if (words.find("menu.pro").isEmpty()) {
      return FOOTER;
    }
    List<String> footer = new ArrayList<>(FOOTER);
    footer.add("/pro");
    return footer;
  }

  /** The frame of a page that has no address of its own: an error. */
  public Frame frame(Words words, String title) {
    return frame(words, "", title, words.get("site.description"), false);
  }

  private List<Frame.Alternate> alternates(String path, List<Language> spoken) {
    List<Frame.Alternate> alternates = new ArrayList<>();
    for (Language language : spoken) {
      alternates.add(
          new Frame.Alternate(language.tag(), settings.absolute(address(language, path))));
    }
    String any = path.isEmpty() ? "/" : address(Languages.byDefault(), path);
    alternates.add(new Frame.Alternate("x-default", settings.absolute(any)));
    return alternates;
  }

  private static List<Frame.LanguageLink> languages(
      Language current, String path, List<Language> spoken) {
    List<Frame.LanguageLink> links = new ArrayList<>();
    for (Language language : spoken) {
      links.add(
          new Frame.LanguageLink(
              language.name(),
              language.tag(),
              language.direction().code(),
              address(language, path),
              language.equals(current) ? "true" : null));
    }
    return links;
  }

  private static List<Frame.MenuLink> links(Words words, List<String> paths, String current) {
    return paths.stream()
        .map(path ->
            new Frame.MenuLink(
                words.get("menu." + path.substring(1)),
                address(words.language(), path),
                path.equals(current) ? "page" : null))
        .toList();
  }

  private static String address(Language language, String path) {
    return "/" + language.pathCode() + path;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Preview cards want a country: the likeliest one of the language. */
  private static String ogLocale(Language language) {
    ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(language.tag()));
    return likely.getLanguage() + "_" + likely.getCountry();
  }
}
