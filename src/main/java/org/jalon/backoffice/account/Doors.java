package org.jalon.backoffice.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.page.ReaderLanguage;
import org.springframework.http.HttpHeaders;

/** Addresses of the back office, and what can be told from a request before anybody is known. */
public final class Doors {

  public static final String ROOT = "/backoffice";
  public static final String LOGIN = ROOT + "/login";
  public static final String LOGOUT = ROOT + "/logout";

  /** Where a directory sends people back to. */
  public static final String OIDC_BACK = LOGIN + "/oauth2/code/*";

  /** Where one goes to sign in with a directory. */
  public static final String OIDC = LOGIN + "/oauth2";

  private static final String LANGUAGE = "backoffice.language";

  private Doors() {}

  /**
   * The path as pages are found by it. Never the raw one: {@code /%62ackoffice} leads to the same
   * page.
   */
  static String path(HttpServletRequest request) {
    String more = request.getPathInfo();
    return request.getServletPath() + (more == null ? "" : more);
  }

  public static boolean within(String path) {
    return path.equals(ROOT) || path.startsWith(ROOT + "/");
  }

  static boolean isLogin(HttpServletRequest request) {
    return path(request).equals(LOGIN);
  }

  static boolean isExport(HttpServletRequest request) {
    String path = path(request);
    return within(path) && path.matches(".*\\.(csv|json|atom)");
  }

  /** An export asked for with a login and a password in its header. */
  static boolean isExportByPassword(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null
        && header.toLowerCase(Locale.ROOT).startsWith("basic ")
        && isExport(request);
  }

  /** A program, that understands a challenge better than a form. */
  static boolean wantsChallenge(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return isExport(request) && (accept == null || !accept.contains("text/html"));
  }

  /** The back office speaks French and English. */
  public static Language spoken(Language language) {
    return language.pathCode().equals("en") ? language : Languages.byDefault();
  }

  /** The language of the login page: chosen there, or what the browser asks for. */
  public static Language strangersLanguage(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Object chosen = session == null ? null : session.getAttribute(LANGUAGE);
    return chosen instanceof String code
        ? spoken(Languages.find(code).orElseGet(Languages::byDefault))
        : spoken(ReaderLanguage.negotiated(request));
  }

  /** Keeps what a stranger chose, until they are known. */
  public static void speak(HttpServletRequest request, String code) {
    request.getSession().setAttribute(LANGUAGE, code);
  }
}
