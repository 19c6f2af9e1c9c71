package org.jalon.web.professional;

import java.util.List;
import org.jalon.page.template.Drawn;
import org.jalon.page.template.Html;

/**
 * An offer of the list, with its marks, that draws itself; what is not known is empty. The list
 * item is the caller's. RGAA 1.2, 8.7; WCAG 1.3.1, 1.4.1, 3.1.2.
 *
 * @param state words of its standing; empty for one that all is well with
 * @param marks consumers that ask for it
 * @param others names of those that do not, in one text
 */
record OfferLineView(
    String href,
    String title,
    String number,
    String body,
    String siret,
    String town,
    String start,
    String state,
    List<MarkView> marks,
    String others)
    implements Drawn {

  @Override
  public void draw(Html html) {
    html.markup("<h2 class=\"card__title\"><a class=\"card__link\" href=\"").text(href);
    html.markup("\"><bdi lang=\"fr\" dir=\"ltr\">").text(title).markup("</bdi></a></h2>\n");
    html.markup("<p class=\"offer-line__facts\">");
    if (!state.isEmpty()) {
      html.markup("<span class=\"offer-line__state\">").text(state).markup("</span> ");
    }
    html.markup("<code>").text(number).markup("</code> <span lang=\"fr\">").text(body);
    html.markup("</span> <code>").text(siret).markup("</code> <span lang=\"fr\">").text(town);
    html.markup("</span> <span>").text(start).markup("</span></p>\n<ul class=\"marks\">");
    marks.forEach(html::draw);
    html.markup("</ul>\n");
    if (!others.isEmpty()) {
      html.markup("<p class=\"offer-line__others\">").text(others).markup("</p>\n");
    }
  }

  /**
   * Where it stands with one consumer: a list item that draws itself.
   *
   * @param code of {@link org.jalon.vocabulary.FlowState}
   * @param icon its address
   */
  record MarkView(String consumer, String state, String code, String icon) implements Drawn {

    @Override
    public void draw(Html html) {
      html.markup("<li class=\"mark mark--")
          .text(code)
          .markup("\">")
          .icon(icon)
          .markup(" <span><strong>")
          .text(consumer)
          .markup("</strong> <span>")
          .text(state)
          .markup("</span></span></li>");
    }
  }
}
