package org.jalon.backoffice.feed;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.view.Phrases;
import org.jalon.offer.OfferChange;
import org.jalon.offer.RuleCount;
import org.jalon.offer.RunArchive;
import org.jalon.offer.RunReport;
import org.jalon.offer.Unchecked;
import org.jalon.page.CsvFile;
import org.jalon.run.RunCounts;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The report of one run to take away: a table for people, JSON for programs. */
@Controller
class RunExport {

  /** Enough for any night that is not a mistake. */
  private static final int MOST_CHANGES = 100_000;

  private final VisibleSources sources;
  private final RunArchive runs;

  RunExport(VisibleSources sources, RunArchive runs) {
    this.sources = sources;
    this.runs = runs;
  }

  @GetMapping("/backoffice/runs/{number:[0-9]+}.csv")
  void csv(
      @PathVariable String number, Account account, Phrases phrases, HttpServletResponse response)
      throws IOException {
    RunReport run = sources.run(account, number);
    CsvFile csv = CsvFile.open(response, run.source() + "-" + number + ".csv");
    csv.line(
        phrases.get("csv.what"),
        phrases.get("csv.id"),
        phrases.get("csv.text"),
        phrases.get("csv.findings"),
        phrases.get("csv.offers"),
        phrases.get("csv.before"));
    for (RuleCount rule : runs.rules(run)) {
      Object before = rule.before().isPresent() ? rule.before().getAsInt() : "";
      csv.line(
          phrases.effect(rule.effect().name()),
          rule.rule(),
          phrases.rule(rule.rule(), "title"),
          rule.findings(),
          rule.offers(),
          before);
    }
    for (String what : RunController.CHANGES) {
      for (OfferChange change : runs.changes(run, what, MOST_CHANGES)) {
        csv.line(phrases.get("changes." + what), change.publicId(), change.title(), "", "", "");
      }
    }
  }

  @GetMapping(
      path = "/backoffice/runs/{number:[0-9]+}.json",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Report json(@PathVariable String number, Account account) {
    RunReport run = sources.run(account, number);
    Map<String, List<OfferChange>> changes = new TreeMap<>();
    RunController.CHANGES.forEach(what -> changes.put(what, runs.changes(run, what, MOST_CHANGES)));
    return new Report(
        run.number(),
        run.source(),
        run.status().name(),
        run.started(),
        run.finished(),
        run.askedBy(),
        run.fileName(),
        run.fileHash(),
        run.bytes(),
        run.lheo(),
        run.counts(),
        run.notRegulatory(),
        run.rejected(),
        run.findings(),
        run.fault(),
        runs.rules(run).stream().map(Rule::of).toList(),
        runs.unchecked(run.number()),
        changes);
  }

  /** As programs read it; a name never changes meaning. */
  record Report(
      long number,
      String source,
      String status,
      Instant started,
      Instant finished,
      String askedBy,
      String fileName,
      String fileHash,
      long bytes,
      String lheo,
      RunCounts counts,
      int notRegulatory,
      int rejected,
      int findings,
      String fault,
      List<Rule> rules,
      List<Unchecked> unchecked,
      Map<String, List<OfferChange>> changes) {}

  /**
   * @param before findings after the run before; -1 when there was none
   */
  record Rule(String rule, String effect, int findings, int offers, int before) {
    static Rule of(RuleCount count) {
      return new Rule(
          count.rule(),
          count.effect().name(),
          count.findings(),
          count.offers(),
          count.before().orElse(-1));
    }
  }
}
