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
  private final TextPieces text;

  /**
   * @param text gets the characters alone
   */
  SelfContainedXml(FeedCursor cursor, StringBuilder out, TextPieces text) {
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
          XmlText.attribute("xmlns", namespace, out);
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
        cursor.appendTo(text);
        XmlText.content(cursor.xml().getText(), out);
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
          XmlText.attribute("xmlns:" + prefix, xml.getAttributeNamespace(i), out);
        }
        name = prefix + ":" + name;
      }
      XmlText.attribute(name, xml.getAttributeValue(i), out);
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
}
