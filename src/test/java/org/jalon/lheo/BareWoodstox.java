package org.jalon.lheo;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Goes through a feed as the reader's XML parser does, and does nothing with it. */
public final class BareWoodstox {

  private BareWoodstox() {}

  /** How many events there were. */
  public static long read(Path feed) throws IOException {
    long events = 0;
    try (Reader in = FeedInput.open(Files.newInputStream(feed), LheoLimits.DEFAULT)) {
      XMLStreamReader2 xml =
          (XMLStreamReader2) FeedCursor.factory(LheoLimits.DEFAULT).createXMLStreamReader(in);
      while (xml.hasNext()) {
        xml.next();
        events++;
      }
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
    return events;
  }
}
