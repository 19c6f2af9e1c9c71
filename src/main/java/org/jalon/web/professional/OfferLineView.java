package org.jalon.web.professional;

import java.util.List;
import org.jalon.page.template.Drawn;
import org.jalon.page.template.Html;

/**
 * An offer of the list; what is not known is empty.
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
    String others) {

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
