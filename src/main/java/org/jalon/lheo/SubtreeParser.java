package org.jalon.lheo;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** Reads an element of a formation that stands alone. */
final class SubtreeParser {
  private final LheoVersion version;

  SubtreeParser(LheoVersion version) {
    this.version = version;
  }

  /** The element; empty when it is another one, is not alone, or breaks the schema. */
  Optional<Node> parse(String xml, String name) {
    String document = "<extra>" + xml + "</extra>";
    KeepingReader source = new KeepingReader(new StringReader(document), document.length() + 1);
    try {
      FeedCursor cursor = new FeedCursor(source, LheoLimits.DEFAULT);
      nextTag(cursor);
      if (nextTag(cursor) != XMLStreamConstants.START_ELEMENT
          || !cursor.xml().getLocalName().equals(name)
          || !version.namespace().equals(cursor.xml().getNamespaceURI())) {
        return Optional.empty();
      }
      Findings findings = new Findings();
      Node node = new FormationParser(cursor, version, new NumberSet()).parse(name, findings);
      boolean alone = nextTag(cursor) == XMLStreamConstants.END_ELEMENT;
      return alone && !findings.breakSchema() ? Optional.of(node) : Optional.empty();
    } catch (LheoFileException unreadable) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static int nextTag(FeedCursor cursor) throws IOException, LheoFileException {
    int event = cursor.next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
      event = cursor.next();
    }
    return event;
  }
}
