package org.jalon.lheo;

import java.io.IOException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads one formation into nodes. Every fault against the grammar is a finding, and reading goes
 * on: known children are taken in any order, unknown ones are left out.
 */
final class FormationParser {
  private final FeedCursor cursor;
  private final String namespace;
  private final Grammar grammar;
  private final NumberSet numbers;
  private final ExtensionParser extensions;
  private final TextPieces text = new TextPieces();
  private Findings findings = new Findings();
  private LeafCheck leafCheck = new LeafCheck(findings);
  private AttributeParser attributes = new AttributeParser(findings);

  FormationParser(FeedCursor cursor, LheoVersion version, NumberSet numbers) {
    this.cursor = cursor;
    this.namespace = version.namespace();
    this.grammar = Grammar.of(version);
    this.numbers = numbers;
    this.extensions = new ExtensionParser(cursor, namespace);
  }

  /** From the start tag at hand of a formation to its end tag. */
  Node parse(Findings into) throws IOException, LheoFileException {
    return parse("formation", into);
  }

  /** From the start tag at hand of that element to its end tag. */
  Node parse(String name, Findings into) throws IOException, LheoFileException {
    findings = into;
    leafCheck = new LeafCheck(into);
    attributes = new AttributeParser(into);
    return element(open(grammar.type(name), null, null, 1));
  }

  private Node element(Frame frame) throws IOException, LheoFileException {
    return frame.type.kind() == ElementType.Kind.SEQUENCE ? sequence(frame) : leaf(frame);
  }

  private Node sequence(Frame frame) throws IOException, LheoFileException {
    while (true) {
      int event = cursor.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        child(frame);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        checkMissing(frame);
        return frame.node;
      } else if (FeedCursor.isText(event) && !frame.hasStrayText && !cursor.isBlankText()) {
        strayText(frame);
      }
    }
  }

  private Node leaf(Frame frame) throws IOException, LheoFileException {
    text.clear();
    while (true) {
      int event = cursor.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        frame.node.withText(text.toString());
        leafCheck.check(frame);
        return frame.node;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        unknown(frame);
      } else if (FeedCursor.isText(event)) {
        cursor.appendTo(text);
      }
    }
  }

  private void child(Frame frame) throws IOException, LheoFileException {
    XMLStreamReader xml = cursor.xml();
    Particle particle =
        namespace.equals(xml.getNamespaceURI()) ? frame.type.child(xml.getLocalName()) : null;
    if (particle == null) {
      unknown(frame);
      return;
    }
    int number = frame.count(particle);
    Frame opened = open(frame.type.type(particle), particle, frame, number);
    if (frame.isLate(particle)) {
      report(LheoFinding.Code.WRONG_ORDER, opened, particle.name());
    }
    if (number > particle.max() && number == particle.max() + 1) {
      report(LheoFinding.Code.TOO_MANY, opened, "more than " + particle.max());
    }
    if (opened.type.kind() == ElementType.Kind.EXTENSION) {
      frame.node.add(extensions.group(opened.node.attributs()));
    } else {
      frame.node.add(element(opened));
    }
  }

  private Frame open(
      ElementType type, @Nullable Particle particle, @Nullable Frame parent, int number) {
    Location at = cursor.location();
    boolean numbered = particle != null && particle.repeatable();
    Node node = Node.named(type.name(), attributes.read(cursor.xml()));
    Frame frame =
        new Frame(
            node, type, parent, numbered ? number : 0, at.getLineNumber(), at.getColumnNumber());
    if (node.attributs() != Attributs.NONE || cursor.xml().getAttributeCount() > 0) {
      attributes.check(cursor.xml(), frame);
    }
    attributes.checkRef(frame);
    String numero = node.attributs().numero();
    if (type.hasUniqueNumero() && !numero.isEmpty() && !numbers.add(type.name(), numero)) {
      report(LheoFinding.Code.DUPLICATE_NUMERO, frame, numero);
    }
    return frame;
  }

  /** An element that does not belong here; inside a text, its own text still counts. */
  private void unknown(Frame parent) throws IOException, LheoFileException {
    Location at = cursor.location();
    String name = cursor.xml().getLocalName();
    findings.add(
        LheoFinding.Code.UNKNOWN_ELEMENT,
        parent.path() + "/" + name,
        name,
        at.getLineNumber(),
        at.getColumnNumber());
    if (parent.type.kind() == ElementType.Kind.SEQUENCE) {
      cursor.skip();
    } else {
      cursor.skip(text);
    }
  }

  private void strayText(Frame frame) {
    frame.hasStrayText = true;
    Location at = cursor.location();
    findings.add(
        LheoFinding.Code.UNEXPECTED_TEXT,
        frame.path(),
        cursor.xml().getText().strip(),
        at.getLineNumber(),
        at.getColumnNumber());
  }

  private void checkMissing(Frame frame) {
    for (Particle particle : frame.type.mandatory()) {
      if (frame.counted(particle) < particle.min()) {
        findings.add(
            LheoFinding.Code.MISSING,
            frame.path() + "/" + particle.name(),
            "",
            frame.line,
            frame.column);
      }
    }
  }

  private void report(LheoFinding.Code code, Frame frame, String value) {
    findings.add(code, frame.path(), value, frame.line, frame.column);
  }
}
