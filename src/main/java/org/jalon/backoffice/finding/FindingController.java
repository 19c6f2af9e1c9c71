package org.jalon.backoffice.finding;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.feed.VisibleSources;
import org.jalon.backoffice.view.NotHereException;
import org.jalon.backoffice.view.Pages;
import org.jalon.backoffice.view.Phrases;
import org.jalon.offer.FindingQuery;
import org.jalon.offer.OfferFiles;
import org.jalon.page.CsvFile;
import org.jalon.run.Effect;
import org.jalon.run.Mender;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What there is to mend, to read or to take away. */
@Controller
class FindingController {

  private final VisibleSources sources;
  private final OfferFiles offers;

  FindingController(VisibleSources sources, OfferFiles offers) {
    this.sources = sources;
    this.offers = offers;
  }

  @GetMapping("/backoffice/findings")
  String list(
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "") String rule,
      @RequestParam(defaultValue = "") String effect,
      @RequestParam(defaultValue = "") String mender,
      @RequestParam(defaultValue = "1") String page,
      Account account,
      Phrases phrases,
      Model model) {
    Filter filter = Filter.of(source, rule, effect, mender);
    int asked = Pages.asked(page);
    FindingQuery query = query(filter, account, asked);
    int total = offers.count(query);
    Pages pages = Pages.of(asked, total, phrases, address("/backoffice/findings", filter));
    model.addAttribute("filter", filter);
    model.addAttribute("pages", pages);
    model.addAttribute("csv", address("/backoffice/findings.csv", filter));
    model.addAttribute(
        "findings", offers.findings(query).stream().map(f -> FindingView.of(f, phrases)).toList());
    model.addAttribute(
        "sources",
        sources.list(account).stream()
            .map(state -> new Choice(state.source().key(), state.source().offers().name()))
            .toList());
    model.addAttribute(
        "effects",
        Arrays.stream(Effect.values())
            .map(value -> new Choice(value.name(), phrases.effect(value.name())))
            .toList());
    model.addAttribute(
        "menders",
        Arrays.stream(Mender.values())
            .map(value -> new Choice(value.name(), phrases.mender(value.name())))
            .toList());
    return "backoffice/findings";
  }

  /** Within a transaction, so that the database hands them over bit by bit. */
  @GetMapping("/backoffice/findings.csv")
  @Transactional(readOnly = true)
  void csv(
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "") String rule,
      @RequestParam(defaultValue = "") String effect,
      @RequestParam(defaultValue = "") String mender,
      Account account,
      Phrases phrases,
      HttpServletResponse response)
      throws IOException {
    FindingQuery query = query(Filter.of(source, rule, effect, mender), account, 1);
    offers.count(query); // A database that is away is told before anything is written.
    CsvFile csv = CsvFile.open(response, phrases.get("csv.findings-file"));
    csv.line(FindingView.CELLS.stream().map(cell -> phrases.get("csv." + cell)).toArray());
    offers.forEachFinding(query, found -> csv.line(FindingView.of(found, phrases).cells()));
  }

  private FindingQuery query(Filter filter, Account account, int page) {
    Set<String> keys = sources.keys(account);
    if (!filter.source().isEmpty()) {
      if (!sources.sees(account, filter.source())) {
        throw new NotHereException("source " + filter.source());
      }
      keys = Set.of(filter.source());
    }
    return new FindingQuery(
        keys, filter.rule(), filter.effect(), filter.mender(), page, Pages.SIZE);
  }

  private static String address(String path, Filter filter) {
    String address =
        UriComponentsBuilder.fromPath(path)
            .queryParam("source", filter.source())
            .queryParam("rule", filter.rule())
            .queryParam("effect", filter.effect())
            .queryParam("mender", filter.mender())
            .encode()
            .toUriString();
    return address + "&";
  }

  /** What is asked for; a value that does not exist asks for nothing in particular. */
  record Filter(String source, String rule, String effect, String mender) {

    static Filter of(String source, String rule, String effect, String mender) {
      return new Filter(
          source.strip(),
          rule.matches("[A-Za-z0-9-]{1,20}") ? rule : "",
          known(effect, Effect.values()),
          known(mender, Mender.values()));
    }

    private static String known(String name, Enum<?>[] values) {
      return List.of(values).stream().anyMatch(v -> v.name().equals(name)) ? name : "";
    }
  }

  /** A value to choose. */
  record Choice(String value, String text) {}
}
