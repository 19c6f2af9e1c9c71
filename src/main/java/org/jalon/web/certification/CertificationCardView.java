package org.jalon.web.certification;

import java.util.List;
import org.jalon.page.template.Drawn;
import org.jalon.page.template.Html;
import org.jalon.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * One certification of a list, that draws itself. The title is the main link; the code makes it
 * unique. RGAA 6.1, 1.2, 8.7, 9.1; WCAG 2.4.4, 1.4.1, 3.1.2, 1.3.1, 1.4.10, 2.5.8.
 *
 * @param number its place in the whole list, from 1
 * @param title French
 * @param icon the address of the picture of a diploma
 * @param kind what it is, with its level
 * @param state the word for its state; {@code stateStyle} is the code of it
 * @param until the sentence of its last day, null when not known
 * @param certifiers French
 * @param facts what else there is to know, each a sentence
 * @param replacedBy where what replaced it is shown
 */
public record CertificationCardView(
    int number,
    String code,
    String href,
    String title,
    String icon,
    String kind,
    String state,
    String stateStyle,
    @Nullable String until,
    @Nullable String certifiers,
    List<String> facts,
    List<Link> replacedBy)
    implements Drawn {

  @Override
  public void draw(Html html) {
    html.markup("<article class=\"card\" id=\"c-").text(code).markup("\">");
    html.markup("<h3 class=\"card__title\"><a class=\"card__link\" href=\"").text(href);
    html.markup("\"><bdi lang=\"fr\" dir=\"ltr\">").text(title);
    html.markup("</bdi> <bdi class=\"card__code\" dir=\"ltr\">").text(code);
    html.markup("</bdi></a></h3>\n<p class=\"card__kind\">").icon(icon);
    html.markup(" <span>").text(kind).markup("</span></p>\n");
    html.markup("<p class=\"state state--").text(stateStyle).markup("\"><strong>").text(state);
    html.markup("</strong>");
    if (until != null) {
      html.markup(" <span>").text(until).markup("</span>");
    }
    html.markup("</p>\n");
    if (certifiers != null) {
      html.markup("<p class=\"card__organisation\"><bdi lang=\"fr\" dir=\"ltr\">").text(certifiers);
      html.markup("</bdi></p>\n");
    }
    if (!facts.isEmpty()) {
      html.markup("<ul class=\"card__facts\">\n");
      facts.forEach(fact -> html.markup("<li class=\"fact\">").text(fact).markup("</li>\n"));
      html.markup("</ul>\n");
    }
    replacedBy.forEach(link -> drawLink(link, html));
    html.markup("</article>");
  }

  private static void drawLink(Link link, Html html) {
    html.markup("<p class=\"card__more\"><a href=\"").text(link.href()).markup("\">");
    html.text(link.text()).markup("</a></p>\n");
  }
}
