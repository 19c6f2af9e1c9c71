package org.jalon.web.professional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jalon.diffusion.Consumers;
import org.jalon.diffusion.sheet.SheetTable;
import org.jalon.page.CsvFile;
import org.jalon.page.NoSuchPageException;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.visibility.VisibilityQuery;
import org.jalon.search.visibility.VisibilityRecord;
import org.jalon.search.visibility.VisibilityResults;
import org.jalon.search.visibility.VisibilitySearch;
import org.jalon.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.util.UriUtils;

/** Offers looked up by number, SIRET, name, code, place or words; a pasted list is posted. */
@Controller
class LookupController {

  /** What a list can be taken away as. */
  static final List<String> FILES = List.of("csv", "xlsx");

  private final VisibilitySearch search;
  private final LookupPages pages;
  private final Consumers consumers;
  private final ProfessionalFrames frames;

  LookupController(
      VisibilitySearch search, LookupPages pages, Consumers consumers, ProfessionalFrames frames) {
    this.search = search;
    this.pages = pages;
    this.consumers = consumers;
    this.frames = frames;
  }

  @RequestMapping(
      path = "/{lang}" + ProfessionalFrames.PATH,
      method = {RequestMethod.GET, RequestMethod.POST})
  String look(Words words, HttpServletRequest request, HttpServletResponse response, Model model) {
    ProfessionalFrames.requireSpoken(words);
    requireReady();
    LookupForm form = LookupForm.read(request.getParameterMap());
    VisibilityResults results = search.search(form.query());
    if (form.page() > VisibilityQuery.lastPage(results.total())) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
    }
    model.addAttribute("page", pages.page(form, results, offers(form, results, words), words));
    String path = form.address(ProfessionalFrames.PATH);
    model.addAttribute("frame", frames.frame(words, path, words.get("pro.title")));
    return "professional/lookup";
  }

  /** Of a pasted list all that were found: it cannot be paged, for no address holds it. */
  private List<OfferLineView> offers(LookupForm form, VisibilityResults results, Words words) {
    List<VisibilityRecord> found = new ArrayList<>(results.hits());
    if (!form.pasted().isEmpty() && results.total() > found.size()) {
      found.clear();
      search.forEach(
          form.query(),
          offer -> {
            if (found.size() < LookupForm.MOST_PASTED) {
              found.add(offer);
            }
          });
    }
    return found.stream().map(offer -> pages.line(offer, words)).toList();
  }

  /** The number of an offer or session leads to its offer, or to all that bear it. */
  @GetMapping("/{lang}" + ProfessionalFrames.PATH + "/numero/{number}")
  String number(Words words, @PathVariable String number) {
    ProfessionalFrames.requireSpoken(words);
    requireReady();
    VisibilityResults found = search.search(VisibilityQuery.everything().withText(number));
    if (found.total() == 0) {
      throw new NoSuchPageException();
    }
    String home = LookupPages.home(words);
    return "redirect:"
        + (found.total() == 1
            ? home + "/offre/" + found.hits().getFirst().publicId()
            : home + "?q=" + UriUtils.encode(number, StandardCharsets.UTF_8));
  }

  @RequestMapping(
      path = "/{lang}" + ProfessionalFrames.PATH + ".csv",
      method = {RequestMethod.GET, RequestMethod.POST})
  void csv(Words words, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LookupExport export = export(words);
    CsvFile csv = CsvFile.open(response, "offres.csv");
    csv.line(export.head());
    forEach(request, offer -> csv.line(export.cells(offer)));
  }

  @RequestMapping(
      path = "/{lang}" + ProfessionalFrames.PATH + ".xlsx",
      method = {RequestMethod.GET, RequestMethod.POST})
  void spreadsheet(Words words, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LookupExport export = export(words);
    OutputStream out = Spreadsheets.open(response, "offres.xlsx");
    SheetTable table = new SheetTable(out, words.get("sheet.offers"), export.head());
    forEach(request, offer -> table.line(export.cells(offer)));
    table.finish();
  }

  private LookupExport export(Words words) {
    ProfessionalFrames.requireSpoken(words);
    requireReady();
    return new LookupExport(consumers.all(), new FlowWords(consumers, words));
  }

  /** Every offer of the search, however many pages of it there are. */
  private void forEach(HttpServletRequest request, Consumer<VisibilityRecord> line) {
    search.forEach(LookupForm.read(request.getParameterMap()).query(), line);
  }

  private void requireReady() {
    if (!search.state().ready()) {
      throw new IndexNotReadyException();
    }
  }
}
