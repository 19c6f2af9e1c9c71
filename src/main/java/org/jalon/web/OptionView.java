package org.jalon.web;

import org.jalon.page.template.Drawn;
import org.jalon.page.template.Html;

/**
 * A filter's value to tick. Pages have a hundred of them: each draws itself.
 *
 * @param parameter the name it is sent under
 * @param count how many results choosing it gives, in digits only
 * @param french whether the label comes from the data, in French whatever the page's language
 */
public record OptionView(
    String parameter, String value, String label, String count, boolean checked, boolean french)
    implements Drawn {

  /** A value whose label is in the reader's language. */
  public OptionView(String parameter, String value, String label, String count, boolean checked) {
    this(parameter, value, label, count, checked, false);
  }

  @Override
  public void draw(Html html) {
    html.markup("<label class=\"filter__option\"><input type=\"checkbox\" name=\"")
        .text(parameter)
        .markup("\" value=\"")
        .text(value)
        .markup(checked ? "\" checked=\"checked\"> " : "\"> ")
        .markup("<span class=\"filter__label\"")
        .markup(french ? " lang=\"fr\">" : ">")
        .text(label)
        .markup("</span> <span class=\"filter__count\">")
        .text(count)
        .markup("</span></label>\n");
  }
}
