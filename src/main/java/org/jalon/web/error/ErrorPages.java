package org.jalon.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.language.Messages;
import org.jalon.page.ErrorLook;
import org.jalon.page.ReaderLanguage;
import org.jalon.web.Frames;
import org.jalon.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of an error in the reader's language. */
@Component
final class ErrorPages {

  /** Seconds until the first index is asked for again. */
  static final int RETRY_SECONDS = 5;

  /** The errors that have words of their own; others use those of 400 and 500. */
  private static final Set<Integer> WORDED = Set.of(400, 404, 405, 410, 500, 503);

  private final Messages messages;
  private final Frames frames;
  private final List<ErrorLook> looks;

  ErrorPages(Messages messages, Frames frames, List<ErrorLook> looks) {
    this.messages = messages;
    this.frames = frames;
    this.looks = List.copyOf(looks);
  }

  ModelAndView page(HttpServletRequest request, int status) {
    return page(request, status, 0);
  }

  ModelAndView page(HttpServletRequest request, int status, int refreshSeconds) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = failed == null ? request.getRequestURI() : failed.toString();
    return looks.stream()
        .filter(look -> look.wears(path))
        .findFirst()
        .map(look -> look.page(request, status))
        .orElseGet(() -> ownPage(request, status, refreshSeconds));
  }

  private ModelAndView ownPage(HttpServletRequest request, int status, int refreshSeconds) {
    Words words = new Words(messages, ReaderLanguage.of(request));
    int worded = worded(status);
    ErrorPage page =
        new ErrorPage(
            status,
            words.get("error." + worded + ".title"),
            words.get("error." + worded + ".text"),
            refreshSeconds);
    ModelAndView view =
        new ModelAndView(
            "error/error",
            Map.of(
                "page",
                page,
                "frame",
                frames.frame(words, words.get("title.with-site", page.title()))));
    view.setStatus(HttpStatus.valueOf(status));
    return view;
  }

  static int worded(int status) {
    return WORDED.contains(status) ? status : status < 500 ? 400 : 500;
  }
}
