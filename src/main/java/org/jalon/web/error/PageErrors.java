package org.jalon.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jalon.page.NoSuchPageException;
import org.jalon.search.IndexNotReadyException;
import org.jalon.web.GonePageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;

/** Answers whatever goes wrong in a page with a page. */
@ControllerAdvice
final class PageErrors {

  private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

  private final ErrorPages pages;

  PageErrors(ErrorPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler(NoSuchPageException.class)
  ModelAndView unknown(HttpServletRequest request, HttpServletResponse response) {
    return answer(request, response, 404);
  }

  @ExceptionHandler(GonePageException.class)
  ModelAndView gone(HttpServletRequest request, HttpServletResponse response) {
    return answer(request, response, 410);
  }

  @ExceptionHandler(IndexNotReadyException.class)
  ModelAndView notReady(HttpServletRequest request, HttpServletResponse response) {
    forget(response);
    response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(ErrorPages.RETRY_SECONDS));
    return pages.page(request, 503, ErrorPages.RETRY_SECONDS);
  }

  /** Parameters that are not UTF-8, or too many of them. */
  @ExceptionHandler({
    InvalidParameterException.class,
    RequestRejectedException.class,
    TypeMismatchException.class
  })
  ModelAndView unreadable(HttpServletRequest request, HttpServletResponse response) {
    return answer(request, response, 400);
  }

  /** The reader has gone: nobody is left to answer. */
  @ExceptionHandler(AsyncRequestNotUsableException.class)
  void left() {}

  @ExceptionHandler(Exception.class)
  ModelAndView other(Exception failure, HttpServletRequest request, HttpServletResponse response) {
    if (failure instanceof ErrorResponse known) {
      known
          .getHeaders()
          .forEach((name, values) -> values.forEach(v -> response.setHeader(name, v)));
      return answer(request, response, known.getStatusCode().value());
    }
    LOG.error("A page failed: {}", request.getRequestURI(), failure);
    return answer(request, response, 500);
  }

  private ModelAndView answer(
      HttpServletRequest request, HttpServletResponse response, int status) {
    forget(response);
    return pages.page(request, status);
  }

  /** What was said about the page that could not be made does not hold for the error. */
  private static void forget(HttpServletResponse response) {
    response.setHeader(HttpHeaders.ETAG, null);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
