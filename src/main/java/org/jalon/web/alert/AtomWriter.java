package org.jalon.web.alert;

import java.io.StringWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes Atom 1.0 (RFC 4287). */
public final class AtomWriter {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

  private final XMLStreamWriter out;

  private AtomWriter(XMLStreamWriter out) {
    this.out = out;
  }

  /**
   * What stands above the entries.
   *
   * @param language BCP 47
   * @param self absolute address of the feed, which is its id too
   * @param page absolute address of the same search for people
   * @param updated the last change of an entry
   */
  public record Feed(
      String language, String self, String title, String author, String page, Instant updated) {}

  /**
   * One thing to read.
   *
   * @param title French
   * @param summary in the language of the feed
   */
  public record Entry(String id, String title, String page, Instant updated, String summary) {}

  public static String write(Feed feed, List<Entry> entries) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(text);
      AtomWriter writer = new AtomWriter(xml);
      xml.writeStartDocument("UTF-8", "1.0");
      writer.head(feed);
      for (Entry entry : entries) {
        writer.entry(entry);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("text in memory", e);
    }
    return text.toString();
  }

  private void head(Feed feed) throws XMLStreamException {
    out.writeStartElement("feed");
    out.writeDefaultNamespace(NAMESPACE);
    out.writeAttribute("xml:lang", feed.language());
    text("id", feed.self());
    text("title", feed.title());
    text("updated", DateTimeFormatter.ISO_INSTANT.format(feed.updated()));
    out.writeStartElement("author");
    text("name", feed.author());
    out.writeEndElement();
    link("self", "application/atom+xml", feed.self());
    link("alternate", "text/html", feed.page());
  }

  private void entry(Entry entry) throws XMLStreamException {
    out.writeStartElement("entry");
    text("id", entry.id());
    out.writeStartElement("title");
    out.writeAttribute("xml:lang", "fr");
    out.writeCharacters(clean(entry.title()));
    out.writeEndElement();
    text("updated", DateTimeFormatter.ISO_INSTANT.format(entry.updated()));
    link("alternate", "text/html", entry.page());
    text("summary", entry.summary());
    out.writeEndElement();
  }

  private void text(String name, String value) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(clean(value));
    out.writeEndElement();
  }

  private void link(String relation, String type, String address) throws XMLStreamException {
    out.writeEmptyElement("link");
    out.writeAttribute("rel", relation);
    out.writeAttribute("type", type);
    out.writeAttribute("href", clean(address));
  }

  /** Without what XML 1.0 cannot say: most controls, halves of pairs, and two last characters. */
  private static String clean(String text) {
    return text.codePoints()
        .filter(c ->
            c == '\t'
                || c == '\n'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
