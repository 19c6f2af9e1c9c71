package org.jalon.backoffice.feed;

import java.io.IOException;
import java.io.InputStream;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.account.Act;
import org.jalon.backoffice.account.Doer;
import org.jalon.backoffice.account.Journal;
import org.jalon.backoffice.view.Notice;
import org.jalon.backoffice.view.Phrases;
import org.jalon.intake.FeedRefusedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be asked of a source. Asked twice, it is done once. */
@Controller
class OrderController {

  private static final int NAME_LENGTH = 200;

  private final VisibleSources sources;
  private final Journal journal;

  OrderController(VisibleSources sources, Journal journal) {
    this.sources = sources;
    this.journal = journal;
  }

  @PostMapping("/backoffice/sources/{key}/run")
  String run(
      @PathVariable String key,
      Account account,
      Doer doer,
      Phrases phrases,
      RedirectAttributes next) {
    sources.get(account, key);
    boolean queued = sources.desk().run(key, account.login());
    return answer(key, Act.RUN, "order.run", queued, doer, phrases, next);
  }

  @PostMapping("/backoffice/sources/{key}/try")
  String tryOut(
      @PathVariable String key,
      Account account,
      Doer doer,
      Phrases phrases,
      RedirectAttributes next) {
    sources.get(account, key);
    boolean queued = sources.desk().tryOut(key, account.login());
    return answer(key, Act.TRIED, "order.try", queued, doer, phrases, next);
  }

  @PostMapping("/backoffice/sources/{key}/file")
  String file(
      @PathVariable String key,
      @RequestParam MultipartFile file,
      Account account,
      Doer doer,
      Phrases phrases,
      RedirectAttributes next)
      throws IOException {
    sources.get(account, key);
    if (file.isEmpty()) {
      Notice.not(next, phrases.get("order.no-file"));
      return back(key);
    }
    String name = name(file);
    try (InputStream content = file.getInputStream()) {
      boolean queued = sources.desk().tryOut(key, content, name, account.login());
      return answer(key, Act.FILE_TRIED, "order.file", queued, doer, phrases, next);
    } catch (FeedRefusedException e) {
      journal.write(doer, Act.FILE_REFUSED, key, name + " – " + e.fault());
      Notice.not(next, phrases.get("order.file-refused", name, phrases.fault(e.fault())));
      return back(key);
    }
  }

  /** Shown only, never a path; some browsers send one all the same. */
  private static String name(MultipartFile file) {
    String sent = file.getOriginalFilename();
    String name = sent == null ? "" : sent.substring(sent.replace('\\', '/').lastIndexOf('/') + 1);
    String clean = name.replaceAll("\\p{Cntrl}", "");
    return clean.length() > NAME_LENGTH ? clean.substring(0, NAME_LENGTH) : clean;
  }

  private String answer(
      String key,
      Act act,
      String words,
      boolean queued,
      Doer doer,
      Phrases phrases,
      RedirectAttributes next) {
    if (queued) {
      journal.write(doer, act, key, "");
      Notice.done(next, phrases.get(words));
    } else {
      Notice.not(next, phrases.get("order.busy"));
    }
    return back(key);
  }

  private static String back(String key) {
    return "redirect:/backoffice/sources/" + key;
  }
}
