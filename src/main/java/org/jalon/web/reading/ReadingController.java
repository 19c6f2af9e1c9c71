package org.jalon.web.reading;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jalon.page.Assets;
import org.jalon.page.SiteSettings;
import org.jalon.web.Frames;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The form of reading help, and the style sheet that follows it. Pages stay the same for all and
 * may be kept by anybody; only this style sheet answers to the cookie. The form carries no token: a
 * stranger who sent it could change colours, which the reader sees and undoes.
 */
@Controller
class ReadingController {

  static final String PATH = "/lecture";
  static final String COOKIE = "lecture";

  private static final Duration KEPT = Duration.ofDays(365);
  private static final int LONGEST_RETURN = 2000;

  /** A page of this site: one slash, a language, no way to another host. */
  private static final Pattern PAGE = Pattern.compile("/[a-z]{2,3}([/?][^\\\\\\p{Cntrl}\\s]*)?");

  private final ReadingStyles styles;
  private final Frames frames;
  private final Assets assets;
  private final boolean secure;

  ReadingController(ReadingStyles styles, Frames frames, Assets assets, SiteSettings settings) {
    this.styles = styles;
    this.frames = frames;
    this.assets = assets;
    this.secure = "https".equals(settings.publicUrl().getScheme());
  }

  @GetMapping("/lecture.css")
  @Nullable ResponseEntity<String> style(
      @CookieValue(name = COOKIE, defaultValue = "") String cookie,
      @RequestHeader(name = "Save-Data", defaultValue = "") String saveData,
      ServletWebRequest request) {
    ReadingHelp help = ReadingHelp.of(cookie);
    boolean saving = saveData.equalsIgnoreCase("on");
    String variant = help.cookie() + (saving ? "~" : "");
    if (request.checkNotModified("W/\"" + assets.build() + variant + "\"")) {
      return null;
    }
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header(HttpHeaders.VARY, "Cookie, Save-Data")
        .body(styles.of(help, saving));
  }

  @GetMapping("/{lang}" + PATH)
  String form(
      Words words,
      @CookieValue(name = COOKIE, defaultValue = "") String cookie,
      @RequestParam(name = "retour", defaultValue = "") String back,
      ServletWebRequest request,
      Model model) {
    keepNowhere(request);
    model.addAttribute("page", ReadingPage.of(ReadingHelp.of(cookie), words, safe(back, words)));
    model.addAttribute(
        "frame",
        frames.frame(
            words,
            PATH,
            words.get("title.with-site", words.get("reading.title")),
            words.get("reading.intro"),
            false));
    return "reading/reading";
  }

  @PostMapping("/{lang}" + PATH)
  ResponseEntity<Void> choose(
      Words words,
      @RequestParam(name = "theme", defaultValue = "") String theme,
      @RequestParam(name = "taille", defaultValue = "") String size,
      @RequestParam(name = "aide", required = false) @Nullable List<String> helps,
      @RequestParam(name = "usuel", required = false) @Nullable String usual,
      @RequestParam(name = "retour", defaultValue = "") String back) {
    List<String> wanted = helps == null ? List.of() : helps;
    ReadingHelp help =
        usual != null
            ? ReadingHelp.USUAL
            : ReadingHelp.of(theme + "-" + size + "-" + String.join("-", wanted));
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, cookie(help).toString())
        .header(HttpHeaders.LOCATION, safe(back, words))
        .build();
  }

  /** As usual means no cookie at all. */
  private ResponseCookie cookie(ReadingHelp help) {
    String value = help.cookie();
    return ResponseCookie.from(COOKIE, value)
        .path("/")
        .maxAge(value.isEmpty() ? Duration.ZERO : KEPT)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .build();
  }

  /** The page to go back to; the home page instead of anything that is not one of ours. */
  private static String safe(String back, Words words) {
    return back.length() <= LONGEST_RETURN && PAGE.matcher(back).matches()
        ? back
        : "/" + words.language().pathCode();
  }

  private static void keepNowhere(ServletWebRequest request) {
    if (request.getResponse() != null) {
      request.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
  }
}
