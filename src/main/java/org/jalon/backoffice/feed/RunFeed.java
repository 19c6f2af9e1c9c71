package org.jalon.backoffice.feed;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.view.Phrases;
import org.jalon.intake.SourceState;
import org.jalon.offer.RunArchive;
import org.jalon.offer.RunReport;
import org.jalon.page.SiteSettings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Runs as Atom, for feed readers: one source, or all of a region. */
@Controller
class RunFeed {

  private static final int ENTRIES = 30;
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final VisibleSources sources;
  private final RunArchive runs;
  private final SiteSettings settings;

  RunFeed(VisibleSources sources, RunArchive runs, SiteSettings settings) {
    this.sources = sources;
    this.runs = runs;
    this.settings = settings;
  }

  @GetMapping("/backoffice/sources/{key}.atom")
  void source(
      @PathVariable String key, Account account, Phrases phrases, HttpServletResponse response)
      throws IOException {
    SourceState state = sources.get(account, key);
    String path = "/backoffice/sources/" + key;
    write(path, state.source().offers().name(), runs.list(key, ENTRIES), phrases, response);
  }

  @GetMapping("/backoffice/regions/{code:[0-9A-Z]{2,3}}.atom")
  void region(
      @PathVariable String code, Account account, Phrases phrases, HttpServletResponse response)
      throws IOException {
    List<RunReport> newest =
        sources.region(account, code).stream()
            .flatMap(state -> runs.list(state.source().key(), ENTRIES).stream())
            .sorted(Comparator.comparing(RunReport::number).reversed())
            .limit(ENTRIES)
            .toList();
    write(
        "/backoffice/regions/" + code, phrases.get("atom.region", code), newest, phrases, response);
  }

  private void write(
      String path,
      String title,
      List<RunReport> reports,
      Phrases phrases,
      HttpServletResponse response)
      throws IOException {
    response.setContentType("application/atom+xml");
    response.setCharacterEncoding("UTF-8");
    try {
      XMLStreamWriter atom =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(response.getWriter());
      atom.writeStartDocument("UTF-8", "1.0");
      atom.writeStartElement("feed");
      atom.writeDefaultNamespace(ATOM);
      text(atom, "id", settings.absolute(path + ".atom"));
      text(atom, "title", phrases.get("atom.title", title));
      atom.writeEmptyElement("link");
      atom.writeAttribute("rel", "alternate");
      atom.writeAttribute("href", settings.absolute(path));
      // A feed without entries still says when it was true: the beginning of time.
      text(
          atom,
          "updated",
          reports.isEmpty() ? "1970-01-01T00:00:00Z" : reports.getFirst().finished().toString());
      Map<String, String> names = new HashMap<>();
      for (RunReport run : reports) {
        entry(atom, run, names.computeIfAbsent(run.source(), sources::name), phrases);
      }
      atom.writeEndElement();
      atom.writeEndDocument();
      atom.flush();
    } catch (XMLStreamException e) {
      throw new IOException("the feed could not be written", e);
    }
  }

  private void entry(XMLStreamWriter atom, RunReport run, String source, Phrases phrases)
      throws XMLStreamException {
    String address = settings.absolute("/backoffice/runs/" + run.number());
    String status = run.status().name().toLowerCase(java.util.Locale.ROOT);
    atom.writeStartElement("entry");
    text(atom, "id", address);
    text(atom, "title", source + " – " + phrases.get("status." + status));
    text(atom, "updated", run.finished().toString());
    atom.writeStartElement("author");
    text(atom, "name", run.askedBy());
    atom.writeEndElement();
    atom.writeEmptyElement("link");
    atom.writeAttribute("href", address);
    text(
        atom,
        "summary",
        phrases.get(
                "atom.summary",
                run.counts().read(),
                run.counts().added(),
                run.counts().changed(),
                run.counts().withdrawn(),
                run.rejected(),
                run.findings())
            + (run.fault().isEmpty() ? "" : " " + phrases.fault(run.fault())));
    atom.writeEndElement();
  }

  private static void text(XMLStreamWriter atom, String name, String text)
      throws XMLStreamException {
    atom.writeStartElement(name);
    atom.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", " "));
    atom.writeEndElement();
  }
}
