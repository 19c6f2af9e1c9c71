package org.jalon.certification;

import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jalon.register.Refusal;
import org.jalon.register.RegisterFileException;

/**
 * The fiches of France compétences' XML, one at a time, in constant memory. A document type, an
 * undeclared entity, or anything larger than a fiche can be, refuses the file.
 */
final class FicheCursor {

  private static final String ROOT = "FICHES";
  private static final String FICHE = "FICHE";
  private static final int DEPTH = 12;
  private static final int TEXT_CHARACTERS = 1_000_000;
  private static final int FICHE_CHARACTERS = 30_000_000;
  private static final int FICHE_ELEMENTS = 500_000;
  private static final WstxInputFactory FACTORY = factory();

  private final XMLStreamReader xml;
  private final Set<String> wanted;
  private boolean rootSeen;
  private int depth;
  private int elements;
  private long characters;
  private long line = 1;

  /**
   * @param wanted the only children of a fiche that are kept; empty: all
   */
  FicheCursor(InputStream in, Set<String> wanted) throws RegisterFileException, IOException {
    this.wanted = wanted;
    try {
      xml = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException refused) {
      throw fault(refused, 1, false);
    }
  }

  private static WstxInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return factory;
  }

  /** The next fiche; empty behind the last one, at the end of a whole document. */
  Optional<FicheElement> next() throws RegisterFileException, IOException {
    while (event() != XMLStreamConstants.END_DOCUMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (depth == 1 && !name.equals(ROOT)) {
          throw refused(Refusal.Code.NOT_THE_FORMAT, "<" + name + "> instead of <FICHES>");
        }
        if (depth == 2 && name.equals(FICHE)) {
          line = xml.getLocation().getLineNumber();
          elements = 0;
          characters = 0;
          return Optional.of(read());
        }
      }
    }
    return Optional.empty();
  }

  /** Where the fiche that was read last begins, from 1. */
  long line() {
    return line;
  }

  /** From the start tag at hand to its end tag. */
  private FicheElement read() throws RegisterFileException, IOException {
    FicheElement element = new FicheElement(xml.getLocalName());
    int own = depth;
    while (true) {
      switch (event()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (own == 2 && !wanted.isEmpty() && !wanted.contains(xml.getLocalName())) {
            skip();
          } else {
            element.add(read());
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(element);
        case XMLStreamConstants.END_ELEMENT -> {
          return element;
        }
        default -> {}
      }
    }
  }

  private void append(FicheElement element) throws RegisterFileException {
    int length = xml.getTextLength();
    characters += length;
    if (element.length() + length > TEXT_CHARACTERS || characters > FICHE_CHARACTERS) {
      throw refused(
          Refusal.Code.TOO_LARGE,
          element.length() + length > TEXT_CHARACTERS
              ? "a text of more than " + TEXT_CHARACTERS + " characters"
              : "a fiche of more than " + FICHE_CHARACTERS + " characters");
    }
    element.append(xml.getTextCharacters(), xml.getTextStart(), length);
  }

  private void skip() throws RegisterFileException, IOException {
    int outside = depth - 1;
    while (depth > outside) {
      event();
    }
  }

  private int event() throws RegisterFileException, IOException {
    int event;
    try {
      event = xml.next();
    } catch (XMLStreamException refused) {
      throw fault(refused, xml.getLocation().getLineNumber(), rootSeen);
    }
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        rootSeen = true;
        if (++depth > DEPTH || ++elements > FICHE_ELEMENTS) {
          throw refused(
              Refusal.Code.TOO_LARGE,
              depth > DEPTH
                  ? "elements in more than " + DEPTH + " others"
                  : "more than " + FICHE_ELEMENTS + " elements in a fiche");
        }
      }
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD ->
          throw refused(Refusal.Code.NOT_THE_FORMAT, "a document type declaration");
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw refused(Refusal.Code.NOT_THE_FORMAT, "an entity that is declared nowhere");
      default -> {}
    }
    return event;
  }

  private RegisterFileException refused(Refusal.Code code, String detail) {
    return new RegisterFileException(code, detail + ", line " + xml.getLocation().getLineNumber());
  }

  /** An I/O error of the machine is thrown as it is: it is no fault of the file. */
  private static RegisterFileException fault(XMLStreamException refused, int line, boolean rootSeen)
      throws IOException {
    String detail = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
    if (refused.getNestedException() instanceof IOException below) {
      return switch (below) {
        case RefusedInput known -> known.refusal();
        case EOFException _ ->
            new RegisterFileException(Refusal.Code.CUT, "packed data end too early");
        case ZipException _ ->
            new RegisterFileException(Refusal.Code.CUT, "packed data are broken, line " + line);
        case CharConversionException _ ->
            new RegisterFileException(
                Refusal.Code.NOT_THE_FORMAT, "bytes not of the encoding, line " + line);
        default -> throw below;
      };
    }
    if (refused instanceof WstxEOFException) {
      return rootSeen
          ? new RegisterFileException(Refusal.Code.CUT, "the XML ends early, line " + line)
          : new RegisterFileException(Refusal.Code.EMPTY, "no element in the file");
    }
    return new RegisterFileException(
        Refusal.Code.NOT_THE_FORMAT, "no well-formed XML, line " + line + ": " + detail);
  }
}
