package org.jalon.lheo;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes elements out again so that they mean the same anywhere: no prefix on elements, every
 * namespace declared where it starts. Comments and the form of entities are lost.
 */
final class SelfContainedXml {
  private final FeedCursor cursor;
  private final StringBuilder out;
  private final StringBuilder text;

  /**
   * @param text gets the characters alone
   */
  SelfContainedXml(FeedCursor cursor, StringBuilder out, StringBuilder text) {
    this.cursor = cursor;
    this.out = out;
    this.text = text;
  }

  /** From the start tag at hand to the end tag of its parent. */
  void siblings() throws IOException, LheoFileException {
    Deque<String> names = new ArrayDeque<>();
    Deque<String> namespaces = new ArrayDeque<>();
    int event = XMLStreamConstants.START_ELEMENT;
    while (true) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        XMLStreamReader xml = cursor.xml();
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        out.append('<').append(xml.getLocalName());
        if (!namespace.equals(namespaces.peek())) {
          attribute("xmlns", namespace);
        }
        attributes(xml);
        out.append('>');
        names.push(xml.getLocalName());
        namespaces.push(namespace);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (names.isEmpty()) {
          return;
        }
        namespaces.pop();
        out.append("</").append(names.pop()).append('>');
      } else if (FeedCursor.isText(event)) {
        int before = text.length();
        cursor.appendTo(text);
        out.append(escaped(text.subSequence(before, text.length())));
      }
      event = cursor.next();
    }
  }

  private void attributes(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      String prefix = xml.getAttributePrefix(i);
      if (prefix != null && !prefix.isEmpty()) {
        if (!"xml".equals(prefix) && firstWith(xml, i, prefix)) {
          attribute("xmlns:" + prefix, xml.getAttributeNamespace(i));
        }
        name = prefix + ":" + name;
      }
      attribute(name, xml.getAttributeValue(i));
    }
  }

  private static boolean firstWith(XMLStreamReader xml, int index, String prefix) {
    for (int i = 0; i < index; i++) {
      if (prefix.equals(xml.getAttributePrefix(i))) {
        return false;
      }
    }
    return true;
  }

  private void attribute(String name, String value) {
    out.append(' ')
        .append(name)
        .append("=\"")
        .append(escaped(value).replace("\n", "&#10;"))
        .append('"');
  }

  static String escaped(CharSequence raw) {
    StringBuilder escaped = new StringBuilder(raw.length() + 16);
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\t', '\r' -> escaped.append("&#").append((int) c).append(';');
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
