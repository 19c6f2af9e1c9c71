package org.jalon.web.professional;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.jalon.diffusion.sheet.SheetTemplate;
import org.jalon.diffusion.trial.TrialRefusedException;
import org.jalon.diffusion.trial.Trials;
import org.jalon.diffusion.trial.TriedFile;
import org.jalon.web.RateLimit;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A file is tried before it is sent. It stays on the machine for as long as that takes. */
@Controller
class TrialController {

  private static final String PATH = ProfessionalFrames.PATH + "/essai";

  private static final long MOST_BYTES = 20L << 20;

  /** A trial is a night's work in small. */
  private static final int TRIALS_AN_HOUR = 60;

  private final Trials trials;
  private final TrialPages pages;
  private final ProfessionalFrames frames;
  private final RateLimit limit =
      new RateLimit(TRIALS_AN_HOUR, Duration.ofHours(1), TimeMeter.SYSTEM_MILLISECONDS);

  TrialController(Trials trials, TrialPages pages, ProfessionalFrames frames) {
    this.trials = trials;
    this.pages = pages;
    this.frames = frames;
  }

  @GetMapping("/{lang}" + PATH)
  String form(Words words, Model model) {
    return show(words, "", null, model);
  }

  /** Parts are read only here: the length is looked at before. */
  @PostMapping("/{lang}" + PATH)
  String send(Words words, HttpServletRequest request, HttpServletResponse response, Model model)
      throws IOException {
    ProfessionalFrames.requireSpoken(words);
    long wait = limit.secondsToWait(request.getRemoteAddr());
    if (wait > 0) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
      return refuse(HttpStatus.TOO_MANY_REQUESTS, "trial.busy", words, response, model);
    }
    // What does not say its length is not read to find out.
    if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > MOST_BYTES) {
      return refuse(HttpStatus.CONTENT_TOO_LARGE, "trial.large", words, response, model);
    }
    Part file = part(request);
    if (file == null || file.getSize() == 0) {
      return refuse(HttpStatus.BAD_REQUEST, "trial.none", words, response, model);
    }
    if (file.getSize() > MOST_BYTES) {
      return refuse(HttpStatus.CONTENT_TOO_LARGE, "trial.large", words, response, model);
    }
    return tryOut(file, words, response, model);
  }

  /** Null when the form holds no file, or what was sent is no form. */
  private static @Nullable Part part(HttpServletRequest request) throws IOException {
    try {
      return request.getPart("fichier");
    } catch (ServletException | IllegalStateException noForm) {
      return null;
    }
  }

  private String tryOut(Part file, Words words, HttpServletResponse response, Model model)
      throws IOException {
    Path kept = Files.createTempFile("trial", ".part");
    try {
      try (InputStream in = file.getInputStream()) {
        Files.copy(in, kept, StandardCopyOption.REPLACE_EXISTING);
      }
      String name = file.getSubmittedFileName();
      return show(words, "", trials.of(kept, name == null ? "" : name), model);
    } catch (TrialRefusedException refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(words, TrialPages.refusal(refused, words), null, model);
    } finally {
      Files.deleteIfExists(kept);
    }
  }

  @GetMapping("/{lang}" + ProfessionalFrames.PATH + "/modele.xlsx")
  void template(Words words, HttpServletResponse response) throws IOException {
    ProfessionalFrames.requireSpoken(words);
    SheetTemplate.write(Spreadsheets.open(response, "modele.xlsx"), words::get);
  }

  private String refuse(
      HttpStatus status, String key, Words words, HttpServletResponse response, Model model) {
    response.setStatus(status.value());
    return show(words, words.get(key), null, model);
  }

  private String show(Words words, String refused, @Nullable TriedFile tried, Model model) {
    model.addAttribute("frame", frames.frame(words, PATH, words.get("trial.title")));
    model.addAttribute("page", pages.page(words, refused, tried));
    return "professional/trial";
  }
}
