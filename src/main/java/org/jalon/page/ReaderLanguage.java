package org.jalon.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.springframework.security.web.firewall.RequestRejectedException;

/**
 * The language of a request: the one somebody set for it, else its path's first word, else what the
 * browser asks for.
 */
public final class ReaderLanguage {

  private static final String CHOSEN = ReaderLanguage.class.getName();

  private ReaderLanguage() {}

  /** Whoever knows the reader says the language of pages whose address does not. */
  public static void choose(HttpServletRequest request, Language language) {
    request.setAttribute(CHOSEN, language);
  }

  public static Language of(HttpServletRequest request) {
    if (request.getAttribute(CHOSEN) instanceof Language chosen) {
      return chosen;
    }
    // After an error the request's own path is the error page's.
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = failed == null ? request.getRequestURI() : failed.toString();
    return ofPath(path).orElseGet(() -> negotiated(request));
  }

  /** The language the browser asks for, French when it asks for none of the site's. */
  public static Language negotiated(HttpServletRequest request) {
    try {
      String header = request.getHeader("Accept-Language");
      return Languages.negotiate(header == null ? "" : header);
    } catch (RequestRejectedException e) {
      return Languages.byDefault(); // The firewall refuses headers with control characters.
    }
  }

  /** The language that an address begins with. */
  public static Optional<Language> ofPath(String path) {
    int end = path.indexOf('/', 1);
    String first = path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    return Languages.find(first);
  }
}
