package org.jalon.lheo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Reads <code>extras</code>. What stands inside an <code>extra</code> is never looked into. */
final class ExtensionParser {
  private final FeedCursor cursor;
  private final String namespace;

  ExtensionParser(FeedCursor cursor, String namespace) {
    this.cursor = cursor;
    this.namespace = namespace;
  }

  /** From the start tag at hand of an <code>extras</code> to its end tag. */
  Extra group(Attributs attributs) throws IOException, LheoFileException {
    List<Extra> children = new ArrayList<>(4);
    while (true) {
      int event = cursor.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return new Extra(true, attributs, "", "", children);
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        XMLStreamReader xml = cursor.xml();
        boolean ours = namespace.equals(xml.getNamespaceURI());
        Attributs own = attributs(xml);
        if (ours && "extras".equals(xml.getLocalName())) {
          children.add(group(own));
        } else if (ours && "extra".equals(xml.getLocalName())) {
          children.add(datum(own));
        } else {
          cursor.skip();
        }
      }
    }
  }

  private Extra datum(Attributs attributs) throws IOException, LheoFileException {
    TextPieces text = new TextPieces();
    while (true) {
      int event = cursor.next();
      if (FeedCursor.isText(event)) {
        cursor.appendTo(text);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        return new Extra(false, attributs, text.toString(), "", List.of());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        return mixed(attributs, text);
      }
    }
  }

  private Extra mixed(Attributs attributs, TextPieces text) throws IOException, LheoFileException {
    StringBuilder xml = new StringBuilder();
    XmlText.content(text.toString(), xml);
    new SelfContainedXml(cursor, xml, text).siblings();
    return new Extra(false, attributs, text.toString(), xml.toString(), List.of());
  }

  /** LHÉO's attributes have no namespace; those of others are not taken for them. */
  static Attributs attributs(XMLStreamReader xml) {
    int count = xml.getAttributeCount();
    if (count == 0) {
      return Attributs.NONE;
    }
    String[] values = Attributs.noValues();
    for (int i = 0; i < count; i++) {
      String owner = xml.getAttributeNamespace(i);
      int index = Attributs.index(xml.getAttributeLocalName(i));
      if (index >= 0 && (owner == null || owner.isEmpty())) {
        values[index] = xml.getAttributeValue(i);
      }
    }
    return Attributs.of(values);
  }
}
