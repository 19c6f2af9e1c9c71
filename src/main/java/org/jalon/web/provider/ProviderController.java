package org.jalon.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jalon.feedback.FeedbackAwayException;
import org.jalon.feedback.NewStatement;
import org.jalon.feedback.ProviderKey;
import org.jalon.feedback.Said;
import org.jalon.feedback.Statements;
import org.jalon.feedback.WrittenText;
import org.jalon.page.Assets;
import org.jalon.page.SiteSettings;
import org.jalon.search.CourseDetail;
import org.jalon.search.CourseLookup;
import org.jalon.search.CourseSearch;
import org.jalon.web.Frames;
import org.jalon.web.GonePageException;
import org.jalon.web.Words;
import org.jalon.web.report.SeeOther;
import org.jalon.web.report.SendingLimit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Three answers for a provider. The sealed link is what allows to give one. */
@Controller
class ProviderController {

  private static final Logger LOG = LoggerFactory.getLogger(ProviderController.class);
  private static final String PATH = "/{lang}" + ProviderKey.PATH + "{token}";

  private final ProviderLink links;
  private final CourseSearch search;
  private final Statements statements;
  private final SendingLimit limit;
  private final Frames frames;
  private final Assets assets;
  private final SiteSettings settings;

  ProviderController(
      ProviderLink links,
      CourseSearch search,
      Statements statements,
      SendingLimit limit,
      Frames frames,
      Assets assets,
      SiteSettings settings) {
    this.links = links;
    this.search = search;
    this.statements = statements;
    this.limit = limit;
    this.frames = frames;
    this.assets = assets;
    this.settings = settings;
  }

  @GetMapping(PATH)
  String ask(
      Words words,
      @PathVariable String token,
      @RequestParam(name = "merci", defaultValue = "") String said,
      HttpServletResponse response,
      Model model) {
    Optional<ProviderKey> key = links.open(token);
    if (key.isEmpty() || links.expired(key.get())) {
      return closed(words, key, response, model);
    }
    if (Said.find(said).isPresent()) {
      return said(words, Said.find(said).get(), response, model);
    }
    return form(words, token, key.get(), "", "", null, response, model);
  }

  @PostMapping(PATH)
  ModelAndView answer(
      Words words,
      @PathVariable String token,
      @RequestParam(name = "reponse", defaultValue = "") String answer,
      @RequestParam(name = "texte", defaultValue = "") String text,
      @RequestParam(name = "contact", defaultValue = "") String whom,
      @RequestParam(name = "site", defaultValue = "") String trap,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<ProviderKey> key = links.open(token);
    if (key.isEmpty() || links.expired(key.get())) {
      return new ModelAndView(closed(words, key, response, model));
    }
    String written = WrittenText.clean(text);
    String contact = WrittenText.clean(whom).replace('\n', ' ');
    String offer = key.get().offer();
    Optional<Trouble> trouble =
        Trouble.with(trap.isEmpty() ? answer : "", written, contact, words)
            .or(() -> Trouble.often(limit.secondsToWait(request.getRemoteAddr(), offer), words));
    if (trouble.isEmpty()) {
      Said said = Said.find(answer).orElseThrow();
      trouble =
          kept(new NewStatement(offer, said, written, contact, ProviderLink.id(token)), words);
    }
    return trouble.isEmpty()
        ? SeeOther.page(address(words, token) + "?merci=" + answer)
        : new ModelAndView(
            form(words, token, key.get(), written, contact, trouble.get(), response, model));
  }

  private Optional<Trouble> kept(NewStatement statement, Words words) {
    try {
      statements.make(statement);
      return Optional.empty();
    } catch (FeedbackAwayException e) {
      LOG.warn("A statement on {} could not be kept", statement.offer(), e);
      return Optional.of(Trouble.away(words));
    }
  }

  private static String address(Words words, String token) {
    return "/" + words.language().pathCode() + ProviderKey.PATH + token;
  }

  private String form(
      Words words,
      String token,
      ProviderKey key,
      String written,
      String contact,
      @Nullable Trouble trouble,
      HttpServletResponse response,
      Model model) {
    Optional<CourseDetail> course = course(key.offer());
    if (trouble != null) {
      trouble.tell(response);
    }
    model.addAttribute(
        "page",
        new ProviderPage(
            address(words, token),
            course.map(CourseDetail::title).orElse(""),
            course.map(found -> found.responsible().name()).orElse(""),
            "/" + words.language().pathCode() + "/cours/" + key.offer(),
            course.map(found -> ProviderFacts.of(found, words, assets)).orElse(List.of()),
            written,
            contact,
            trouble == null ? null : trouble.text(),
            trouble != null && trouble.ofWords()));
    frame(words, ProviderKey.PATH + token, "provider.title", response, model);
    return "provider/form";
  }

  /** Empty while there is no index. */
  private Optional<CourseDetail> course(String id) {
    if (!search.state().ready()) {
      return Optional.empty();
    }
    return switch (search.find(id)) {
      case CourseLookup.Found found -> Optional.of(found.course());
      case CourseLookup.Gone gone -> throw new GonePageException();
      case CourseLookup.Unknown unknown -> throw new GonePageException();
    };
  }

  private String said(Words words, Said said, HttpServletResponse response, Model model) {
    model.addAttribute("icon", "check");
    model.addAttribute("text", words.get("provider.thanks." + said.code()));
    model.addAttribute("more", words.get("provider.record"));
    frame(words, "", "provider.thanks", response, model);
    return "provider/said";
  }

  private String closed(
      Words words, Optional<ProviderKey> key, HttpServletResponse response, Model model) {
    response.setStatus(
        key.isEmpty() ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_GONE);
    String mail = settings.operator().mail();
    model.addAttribute("icon", "warning");
    model.addAttribute(
        "text", words.get(key.isEmpty() ? "provider.forged.text" : "provider.expired.text"));
    model.addAttribute(
        "more",
        mail.isEmpty()
            ? words.get("provider.call")
            : words.get("provider.call-or-write", words.name(mail)));
    frame(words, "", "provider.closed", response, model);
    return "provider/said";
  }

  private void frame(
      Words words, String path, String title, HttpServletResponse response, Model model) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    model.addAttribute("heading", words.get(title));
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            path,
            words.get("title.with-site", words.get(title)),
            words.get("provider.lead"),
            false));
  }
}
