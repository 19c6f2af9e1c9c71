package org.jalon.page.template;

import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/** Markup in the making. */
public final class Html {

  private static final int USUAL_LENGTH = 2048;

  private final StringBuilder written = new StringBuilder(USUAL_LENGTH);

  /** Adds markup as it stands: never anything that comes from data. */
  public Html markup(String markup) {
    written.append(markup);
    return this;
  }

  /** Adds a text, escaped for content and for quoted attributes alike; nothing for null. */
  public Html text(@Nullable String text) {
    if (text != null) {
      written.append(HtmlEscape.escapeHtml4Xml(text));
    }
    return this;
  }

  /** Adds a picture of the sprite that says nothing which the text beside it does not say. */
  public Html icon(String address) {
    return markup("<svg class=\"icon\" aria-hidden=\"true\"><use href=\"")
        .text(address)
        .markup("\"/></svg>");
  }

  /** Adds a piece. */
  public Html draw(Drawn piece) {
    piece.draw(this);
    return this;
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
