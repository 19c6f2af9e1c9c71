package org.jalon.lheo;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes <code>extras</code>. LHÉO elements inside an <code>extra</code> are checked by the schema
 * though the definition calls it free: what was valid when read is valid when written.
 */
final class ExtensionWriter {
  private final XMLInputFactory parsing = new WstxInputFactory();

  ExtensionWriter() {
    parsing.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    parsing.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  void groups(List<Extra> groups, String path, StringBuilder out) {
    for (Extra group : groups) {
      if (!group.group()) {
        throw NodeWriter.refused(path, "may hold extras, not an extra of its own");
      }
      one(group, path + "/extras", out);
    }
  }

  private void one(Extra extra, String path, StringBuilder out) {
    String name = extra.group() ? "extras" : "extra";
    out.append('<').append(name);
    extra
        .attributs()
        .forEach((attribute, value) -> {
          if (!"id".equals(attribute) && !"idref".equals(attribute)) {
            XmlText.attribute(attribute, XmlText.legal(value), out);
          }
        });
    out.append('>');
    for (Extra child : extra.children()) {
      one(child, path + (child.group() ? "/extras" : "/extra"), out);
    }
    if (extra.xml().isEmpty()) {
      XmlText.content(XmlText.legal(extra.text()), out);
    } else {
      out.append(wellFormed(extra.xml(), path));
    }
    out.append("</").append(name).append('>');
  }

  private String wellFormed(String xml, String path) {
    try {
      XMLStreamReader reader =
          parsing.createXMLStreamReader(new StringReader("<extra>" + xml + "</extra>"));
      while (reader.hasNext()) {
        reader.next();
      }
      return xml;
    } catch (XMLStreamException broken) {
      throw new IllegalArgumentException(path + " holds XML that is not well formed", broken);
    }
  }
}
