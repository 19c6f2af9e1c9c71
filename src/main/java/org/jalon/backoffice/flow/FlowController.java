package org.jalon.backoffice.flow;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jalon.backoffice.account.Act;
import org.jalon.backoffice.account.Doer;
import org.jalon.backoffice.account.Journal;
import org.jalon.backoffice.view.NotHereException;
import org.jalon.backoffice.view.Notice;
import org.jalon.backoffice.view.Phrases;
import org.jalon.diffusion.Consumer;
import org.jalon.diffusion.Consumers;
import org.jalon.diffusion.file.FlowFiles;
import org.jalon.diffusion.file.FlowKeys;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What each consumer can fetch, whether the night wrote it, and who holds a key to it. */
@Controller
class FlowController {

  private static final String PATH = "/backoffice/flows";

  /** A key on its way to the next page, and nowhere else. */
  private static final String SECRET = "secret";

  private final Consumers consumers;
  private final FlowFiles files;
  private final FlowKeys keys;
  private final Journal journal;
  private final Clock clock;

  FlowController(
      Consumers consumers, FlowFiles files, FlowKeys keys, Journal journal, Clock clock) {
    this.consumers = consumers;
    this.files = files;
    this.keys = keys;
    this.journal = journal;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String flows(Phrases phrases, Model model) throws IOException {
    List<FlowView> flows = new ArrayList<>();
    for (Consumer consumer : consumers.all()) {
      flows.add(view(consumer, phrases));
    }
    model.addAttribute("flows", flows);
    return "backoffice/flows";
  }

  @GetMapping(PATH + "/{id}")
  String flow(@PathVariable String id, Phrases phrases, Model model) throws IOException {
    Consumer consumer = get(id);
    model.addAttribute("flow", view(consumer, phrases));
    model.addAttribute(
        "keys", keys.list(id).stream().map(key -> KeyLine.of(key, phrases)).toList());
    return "backoffice/flow";
  }

  @PostMapping(PATH + "/{id}/keys")
  String make(@PathVariable String id, Doer doer, RedirectAttributes next) {
    get(id);
    next.addFlashAttribute(SECRET, keys.make(id));
    journal.write(doer, Act.KEY_MADE, id, "");
    return "redirect:" + PATH + "/" + id;
  }

  /** Twice, or with a number of nobody's: said, and nothing is changed. */
  @PostMapping(PATH + "/{id}/keys/{number}/revoke")
  String revoke(
      @PathVariable String id,
      @PathVariable String number,
      Doer doer,
      Phrases phrases,
      RedirectAttributes next) {
    get(id);
    boolean known = keys.list(id).stream().anyMatch(key -> Long.toString(key.id()).equals(number));
    if (known && keys.revoke(Long.parseLong(number))) {
      journal.write(doer, Act.KEY_REVOKED, id, number);
      Notice.done(next, phrases.get("flow.key.revoked-now", number));
    } else {
      Notice.not(next, phrases.get("flow.key.none", number));
    }
    return "redirect:" + PATH + "/" + id;
  }

  private FlowView view(Consumer consumer, Phrases phrases) throws IOException {
    String id = consumer.id();
    return FlowView.of(consumer, files.manifest(id), files.failure(id), clock.instant(), phrases);
  }

  private Consumer get(String id) {
    return consumers.find(id).orElseThrow(() -> new NotHereException("flow " + id));
  }

  /** A key, ready to print; never the key itself. */
  record KeyLine(
      String number, String hint, String made, String lastUsed, boolean opens, String revoked) {

    static KeyLine of(FlowKeys.Known key, Phrases phrases) {
      return new KeyLine(
          Long.toString(key.id()),
          key.hint() + "…",
          phrases.time(key.made()),
          key.lastUsed() == null ? "" : phrases.date(key.lastUsed()),
          key.revoked() == null,
          key.revoked() == null ? "" : phrases.time(key.revoked()));
    }
  }
}
