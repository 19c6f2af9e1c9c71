package org.jalon.web.professional;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jalon.page.XmlLines;

/** On which line of a fragment, as {@link XmlLines} shows it, an element begins. */
final class FragmentLines {

  private static final XMLInputFactory FACTORY = factory();

  private final Map<String, Integer> lines = new HashMap<>();

  private FragmentLines() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static FragmentLines of(XmlLines shown) {
    StringBuilder text = new StringBuilder();
    shown
        .lines()
        .forEach(line -> {
          line.pieces().forEach(piece -> text.append(piece.text()));
          text.append('\n');
        });
    FragmentLines found = new FragmentLines();
    try {
      found.read(FACTORY.createXMLStreamReader(new StringReader(text.toString())));
    } catch (XMLStreamException cut) {
      // What is shown may end early: what was read until then has its lines.
      return found;
    }
    return found;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Deque<String> path = new ArrayDeque<>();
    Deque<Map<String, Integer>> counts = new ArrayDeque<>();
    counts.push(new HashMap<>());
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        int count = counts.element().merge(name, 1, Integer::sum);
        String above = path.isEmpty() ? "" : path.element() + "/";
        String here = above + (count == 1 ? name : name + "[" + count + "]");
        lines.put(here, xml.getLocation().getLineNumber());
        path.push(here);
        counts.push(new HashMap<>());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        path.pop();
        counts.pop();
      }
    }
  }

  /** The line of the element, or of the nearest around it; 0 when nothing of the path is there. */
  int line(String path) {
    String wanted = path.replace("[1]", "");
    while (!wanted.isEmpty()) {
      Integer line = lines.get(wanted);
      if (line != null) {
        return line;
      }
      wanted = wanted.substring(0, Math.max(0, wanted.lastIndexOf('/')));
    }
    return 0;
  }
}
