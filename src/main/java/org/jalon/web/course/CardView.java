package org.jalon.web.course;

import java.util.List;
import org.jalon.page.template.Drawn;
import org.jalon.page.template.Html;
import org.jspecify.annotations.Nullable;

/**
 * One result, that draws itself. The title is the only link; with the organisation that describes
 * it its text is unique on a page. Long words break, pictures stand beside words. RGAA 6.1, 1.2,
 * 8.7, 9.1, 10.11; WCAG 2.4.4, 1.1.1, 3.1.2, 1.3.1, 1.4.10, 2.5.8.
 *
 * @param number its place in the whole list, from 1
 * @param title French
 * @param organisation French
 * @param hint what makes the link's text unique, for those who hear it: organisation, town; French
 * @param town French, null when the offer has no place
 * @param around distance and other places, null when there is nothing to say
 * @param icon the picture of what it teaches
 * @param pin the picture of a place
 * @param kinds what it teaches
 * @param reasons why this course, in few words; empty when nothing was asked
 * @param ended the word for an offer that is over, else null
 */
public record CardView(
    int number,
    String id,
    String href,
    String title,
    String organisation,
    String hint,
    @Nullable String town,
    @Nullable String around,
    String icon,
    String pin,
    String kinds,
    @Nullable String ended,
    List<ReasonView> reasons,
    List<FactView> facts)
    implements Drawn {

  private static final String FRENCH = "<bdi lang=\"fr\" dir=\"ltr\">";

  @Override
  public void draw(Html html) {
    html.markup("<article class=\"card\" id=\"c-").text(id).markup("\">");
    html.markup("<h3 class=\"card__title\"><a class=\"card__link\" href=\"").text(href);
    html.markup("\">" + FRENCH).text(title);
    html.markup("</bdi><bdi class=\"visually-hidden\" lang=\"fr\" dir=\"ltr\">").text(hint);
    html.markup("</bdi></a></h3>\n");
    html.markup("<p class=\"card__kind\">").icon(icon);
    html.markup(" <span>").text(kinds).markup("</span></p>\n");
    if (ended != null) {
      html.markup("<p class=\"card__ended\">").text(ended).markup("</p>\n");
    }
    html.markup("<p class=\"card__organisation\">" + FRENCH).text(organisation);
    html.markup("</bdi></p>\n");
    drawPlace(html);
    drawReasons(html);
    html.markup("<ul class=\"card__facts\">\n");
    facts.forEach(html::draw);
    html.markup("</ul>\n</article>");
  }

  private void drawPlace(Html html) {
    if (town == null) {
      return;
    }
    html.markup("<p class=\"card__place\">").icon(pin).markup(" " + FRENCH).text(town);
    html.markup("</bdi>");
    if (around != null) {
      html.markup(" <span class=\"card__distance\">").text(around).markup("</span>");
    }
    html.markup("</p>\n");
  }

  private void drawReasons(Html html) {
    if (!reasons.isEmpty()) {
      html.markup("<dl class=\"why\">\n");
      reasons.forEach(html::draw);
      html.markup("</dl>\n");
    }
  }

  /** What fits, is to be checked or is not stated; {@code style} is the class of the three. */
  public record ReasonView(String style, String icon, String name, String text) implements Drawn {

    @Override
    public void draw(Html html) {
      html.markup("<div class=\"why__group ").text(style).markup("\"><dt>").icon(icon);
      html.markup(" <span>").text(name).markup("</span></dt><dd>").text(text);
      html.markup("</dd></div>\n");
    }
  }

  /** One thing to know; {@code icon} is the address of a picture of the sprite. */
  public record FactView(String icon, String text) implements Drawn {

    @Override
    public void draw(Html html) {
      html.markup("<li class=\"fact\">").icon(icon);
      html.markup(" <span>").text(text).markup("</span></li>\n");
    }
  }
}
