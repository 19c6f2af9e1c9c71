package org.jalon.backoffice.journal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jalon.backoffice.account.Act;
import org.jalon.backoffice.account.Journal;
import org.jalon.backoffice.account.JournalEntry;
import org.jalon.backoffice.view.Pages;
import org.jalon.backoffice.view.Phrases;
import org.jalon.page.CsvFile;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what, when: for operators. */
@Controller
class JournalController {

  private final Journal journal;

  JournalController(Journal journal) {
    this.journal = journal;
  }

  @GetMapping("/backoffice/journal")
  String list(
      @RequestParam(defaultValue = "") String what,
      @RequestParam(defaultValue = "1") String page,
      Phrases phrases,
      Model model) {
    String known = known(what);
    int asked = Pages.asked(page);
    Pages pages =
        Pages.of(asked, journal.count(known), phrases, "/backoffice/journal?what=" + known + "&");
    model.addAttribute("what", known);
    model.addAttribute("pages", pages);
    model.addAttribute(
        "acts",
        Arrays.stream(Act.values())
            .map(act -> new Choice(act.code(), phrases.get("act." + act.code())))
            .toList());
    model.addAttribute(
        "entries",
        journal.list(known, asked, Pages.SIZE).stream().map(e -> Line.of(e, phrases)).toList());
    return "backoffice/journal";
  }

  @GetMapping("/backoffice/journal.csv")
  @Transactional(readOnly = true)
  void csv(
      @RequestParam(defaultValue = "") String what, Phrases phrases, HttpServletResponse response)
      throws IOException {
    String known = known(what);
    journal.count(known); // A database that is away is told before anything is written.
    CsvFile csv = CsvFile.open(response, "journal.csv");
    csv.line(
        List.of("at", "who", "address", "what", "about", "run", "detail").stream()
            .map(cell -> phrases.get("csv." + cell))
            .toArray());
    journal.forEach(
        known,
        entry -> {
          Line line = Line.of(entry, phrases);
          csv.line(
              entry.at().toString(),
              line.who(),
              line.address(),
              line.what(),
              line.about(),
              line.run(),
              line.detail());
        });
  }

  private static String known(String what) {
    return Arrays.stream(Act.values()).anyMatch(act -> act.code().equals(what)) ? what : "";
  }

  /** A line of the journal, ready to print. */
  record Line(
      String at, String who, String address, String what, String about, String run, String detail) {

    static Line of(JournalEntry entry, Phrases phrases) {
      return new Line(
          phrases.time(entry.at()),
          entry.who(),
          entry.address(),
          phrases.getOr("act." + entry.what(), entry.what()),
          entry.about(),
          entry.run().isPresent() ? Long.toString(entry.run().getAsLong()) : "",
          phrases.getOr("act." + entry.detail(), entry.detail()));
    }
  }

  /** A value to choose. */
  record Choice(String value, String text) {}
}
