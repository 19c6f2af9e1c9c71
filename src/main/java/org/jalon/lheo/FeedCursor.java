package org.jalon.lheo;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamLocation2;
import org.codehaus.stax2.XMLStreamReader2;

/** The XML parser behind its limits: whatever is wrong with the file comes out as a file fault. */
final class FeedCursor {
  private static final int INPUT_CHARACTERS = 1 << 14;

  /** Shared, as it knows the names of LHÉO after the first file. */
  private static final WstxInputFactory BY_DEFAULT = newFactory(LheoLimits.DEFAULT);

  private final XMLStreamReader2 xml;
  private final LocationInfo place;
  private final KeepingReader source;
  private final LheoLimits limits;
  private int depth;
  private boolean rootSeen;
  private long elements;
  private long fragmentStart = -1;

  FeedCursor(KeepingReader source, LheoLimits limits) throws IOException, LheoFileException {
    this.source = source;
    this.limits = limits;
    try {
      xml = (XMLStreamReader2) factory(limits).createXMLStreamReader(source);
      place = xml.getLocationInfo();
    } catch (XMLStreamException refused) {
      throw fault(refused);
    }
  }

  static WstxInputFactory factory(LheoLimits limits) {
    return limits.equals(LheoLimits.DEFAULT) ? BY_DEFAULT : newFactory(limits);
  }

  private static WstxInputFactory newFactory(LheoLimits limits) {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, INPUT_CHARACTERS);
    factory.setProperty(
        WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, limits.attributesPerElement());
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.attributeCharacters());
    return factory;
  }

  /** The next event of StAX. Comments and processing instructions included, entities resolved. */
  int next() throws IOException, LheoFileException {
    int event;
    try {
      event = xml.next();
    } catch (XMLStreamException refused) {
      throw fault(refused);
    }
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        rootSeen = true;
        if (++depth > limits.depth()) {
          throw fault(FileFault.Code.TOO_DEEP, "more than " + limits.depth() + " levels");
        }
        if (fragmentStart >= 0 && ++elements > limits.elementsPerFormation()) {
          throw fault(
              FileFault.Code.TOO_MANY_ELEMENTS,
              "more than " + limits.elementsPerFormation() + " elements in a formation");
        }
      }
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD ->
          throw fault(FileFault.Code.DTD_FORBIDDEN, "a document type declaration");
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw fault(FileFault.Code.NOT_WELL_FORMED, "an entity that is declared nowhere");
      default -> {}
    }
    long offset = offset();
    if (fragmentStart < 0) {
      source.forgetBefore(offset);
    } else if (offset - fragmentStart > limits.fragmentCharacters()) {
      throw fault(
          FileFault.Code.FRAGMENT_TOO_LARGE,
          "more than " + limits.fragmentCharacters() + " characters in a formation");
    }
    return event;
  }

  /** Keeps the characters from the start tag at hand on. */
  void startFragment() {
    fragmentStart = offset();
    elements = 0;
  }

  /** The characters from the start tag to the end tag at hand. */
  String endFragment() throws IOException, LheoFileException {
    try {
      String fragment = source.slice(fragmentStart, place.getEndingCharOffset());
      fragmentStart = -1;
      return fragment;
    } catch (XMLStreamException refused) {
      throw fault(refused);
    }
  }

  /** As {@link #endFragment}, when nobody asks for the characters. */
  void forgetFragment() {
    fragmentStart = -1;
  }

  /** Goes to the end tag of the start tag at hand. */
  void skip() throws IOException, LheoFileException {
    int outside = depth - 1;
    while (depth > outside) {
      next();
    }
  }

  /** Goes to the end tag of the start tag at hand, adding the text inside to the given one. */
  void skip(TextPieces text) throws IOException, LheoFileException {
    int outside = depth - 1;
    while (depth > outside) {
      int event = next();
      if (isText(event)) {
        appendTo(text);
      }
    }
  }

  static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  void appendTo(TextPieces text) throws LheoFileException {
    text.add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    if (text.length() > limits.textCharacters()) {
      throw fault(
          FileFault.Code.TEXT_TOO_LONG, "more than " + limits.textCharacters() + " characters");
    }
  }

  boolean isBlankText() {
    return xml.isWhiteSpace();
  }

  XMLStreamReader2 xml() {
    return xml;
  }

  int depth() {
    return depth;
  }

  XMLStreamLocation2 location() {
    return place.getStartLocation();
  }

  private long offset() {
    return place.getStartingCharOffset();
  }

  void close() throws IOException {
    source.close();
  }

  LheoFileException fault(FileFault.Code code, String detail) {
    Location at = location();
    return new LheoFileException(
        new FileFault(code, at.getLineNumber(), at.getColumnNumber(), detail));
  }

  /** An I/O error of the machine is thrown as it is: it is no fault of the file. */
  private LheoFileException fault(XMLStreamException refused) throws IOException {
    String detail = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
    FileFault.Code code;
    if (refused instanceof WstxEOFException) {
      boolean nothing = !rootSeen && source.nothingButBlanks();
      code = nothing ? FileFault.Code.EMPTY : FileFault.Code.TRUNCATED;
    } else if (refused.getNestedException() instanceof IOException below) {
      if (below instanceof InputFault known) {
        code = known.code();
        detail = String.valueOf(known.getMessage());
      } else if (below instanceof CharacterCodingException) {
        code = FileFault.Code.BAD_ENCODING;
        detail = "bytes that are not in the announced encoding";
      } else {
        throw below;
      }
    } else if (detail.contains(" limit (")) {
      code = FileFault.Code.ATTRIBUTES_TOO_LARGE;
    } else {
      code = rootSeen ? FileFault.Code.NOT_WELL_FORMED : FileFault.Code.NOT_XML;
    }
    Location at = refused.getLocation();
    return new LheoFileException(
        at == null
            ? new FileFault(code, 0, 0, detail)
            : new FileFault(code, at.getLineNumber(), Math.max(1, at.getColumnNumber()), detail));
  }
}
