package org.jalon.lheo;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks HTML and keeps its words, a line for each block. Scripts and styles hold no words. */
final class PlainLines implements NodeVisitor {
  private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> WORDLESS = Set.of("script", "style", "title");

  private final StringBuilder out;

  PlainLines(int length) {
    out = new StringBuilder(length);
  }

  String text() {
    return out.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      // Producers mix tags and real line breaks: both are breaks.
      out.append(words.getWholeText());
    } else if (node instanceof Element element && !WORDLESS.contains(element.normalName())) {
      String name = element.normalName();
      if (name.equals("li")) {
        lineBreak();
        out.append("• ");
      } else if (name.equals("br")) {
        out.append('\n');
      } else if (element.isBlock()) {
        lineBreak();
      } else if (name.equals("td") || name.equals("th")) {
        out.append(' ');
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element
        && !WORDLESS.contains(element.normalName())
        && (element.isBlock() || element.nameIs("li"))) {
      lineBreak();
      if (PARAGRAPHS.contains(element.normalName()) && element.nextElementSibling() != null) {
        lineBreak();
      }
    }
  }

  private void lineBreak() {
    int length = out.length();
    if (length > 0 && out.charAt(length - 1) != '\n') {
      out.append('\n');
    }
  }
}
