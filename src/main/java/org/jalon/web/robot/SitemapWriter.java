package org.jalon.web.robot;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.page.SiteSettings;
import org.springframework.web.util.HtmlUtils;

/** Writes sitemaps line by line: a part with its eight languages is some ten megabytes. */
final class SitemapWriter {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final Writer out;
  private final SiteSettings settings;

  SitemapWriter(Writer out, SiteSettings settings) {
    this.out = out;
    this.settings = settings;
  }

  /** The list of the other sitemaps. */
  void index(List<String> paths) throws IOException {
    out.write(HEAD + "<sitemapindex xmlns=\"" + NAMESPACE + "\">\n");
    for (String path : paths) {
      out.write("<sitemap><loc>" + address(path) + "</loc></sitemap>\n");
    }
    out.write("</sitemapindex>\n");
  }

  /** Pages in one language, each with its addresses in all of them. */
  void pages(Language language, List<String> paths) throws IOException {
    out.write(
        HEAD
            + "<urlset xmlns=\""
            + NAMESPACE
            + "\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (String path : paths) {
      out.write("<url><loc>" + address(language, path) + "</loc>\n");
      for (Language other : Languages.all()) {
        alternate(other.tag(), address(other, path));
      }
      alternate("x-default", path.isEmpty() ? address("/") : address(Languages.byDefault(), path));
      out.write("</url>\n");
    }
    out.write("</urlset>\n");
  }

  private void alternate(String tag, String address) throws IOException {
    out.write(
        "<xhtml:link rel=\"alternate\" hreflang=\"" + tag + "\" href=\"" + address + "\"/>\n");
  }

  private String address(Language language, String path) {
    return address("/" + language.pathCode() + path);
  }

  private String address(String path) {
    return HtmlUtils.htmlEscape(settings.absolute(path));
  }
}
