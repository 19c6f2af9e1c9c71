package org.jalon.web.style;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.language.Messages;
import org.jalon.page.Assets;
import org.jalon.page.ReaderLanguage;
import org.jalon.web.Frame;
import org.jalon.web.Frames;
import org.jalon.web.Link;
import org.jalon.web.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /style?lang=ar&theme=sombre&state=longest}: words that mean nothing are left out. */
@Controller
@Profile("dev")
class StylePageController {

  private static final Map<String, String> SHEETS =
      Map.of("clair", "light", "sombre", "dark", "contraste", "contrast");

  private final Messages messages;
  private final Frames frames;
  private final Assets assets;

  StylePageController(Messages messages, Frames frames, Assets assets) {
    this.messages = messages;
    this.frames = frames;
    this.assets = assets;
  }

  @GetMapping("/style")
  String style(
      @RequestParam(defaultValue = "fr") String lang,
      @RequestParam(defaultValue = "systeme") String theme,
      @RequestParam(defaultValue = "usual") String state,
      HttpServletRequest request,
      Model model) {
    Language language = Languages.find(lang).orElseGet(Languages::byDefault);
    ReaderLanguage.choose(request, language);
    Words words = new Words(messages, language);
    String colours = SHEETS.containsKey(theme) ? theme : "systeme";
    StylePage page = page(words, colours, State.of(state));
    model.addAttribute("page", page);
    model.addAttribute("frame", frame(words, page));
    return "style/style";
  }

  private StylePage page(Words words, String theme, State state) {
    String lang = words.language().pathCode();
    SampleCourse course = new SampleCourse(words, assets, state);
    return new StylePage(
        state.code(),
        Arrays.stream(State.values())
            .map(each -> new Link(each.code(), address(lang, theme, each)))
            .toList(),
        Languages.all().stream()
            .map(each ->
                new Frame.LanguageLink(
                    each.name(),
                    each.tag(),
                    each.direction().code(),
                    address(each.pathCode(), theme, state),
                    each.equals(words.language()) ? "true" : null))
            .toList(),
        List.of("systeme", "clair", "sombre", "contraste").stream()
            .map(each -> new Link(each, address(lang, each, state)))
            .toList(),
        theme.equals("systeme") ? "" : assets.file("theme/" + SHEETS.get(theme) + ".css"),
        new SampleSearch(words, assets, state).page(),
        List.of(course.card(901), course.card(902)),
        course.rows(),
        course.contacts(),
        course.sessions());
  }

  /** The usual frame, but in all languages this page is at one address. */
  private Frame frame(Words words, StylePage page) {
    Frame usual = frames.frame(words, "Style");
    return new Frame(
        usual.lang(),
        usual.dir(),
        usual.code(),
        "Style: " + page.state(),
        usual.description(),
        usual.canonical(),
        "noindex",
        !page.state().equals(State.EMPTY.code()),
        List.of(),
        page.languages(),
        usual.menu(),
        usual.footer(),
        usual.home(),
        usual.reading(),
        usual.ogLocale(),
        usual.ogImage(),
        usual.assets());
  }

  private static String address(String lang, String theme, State state) {
    return "/style?lang=" + lang + "&theme=" + theme + "&state=" + state.code();
  }
}
