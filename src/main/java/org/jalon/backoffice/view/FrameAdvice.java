package org.jalon.backoffice.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jalon.backoffice.account.Act;
import org.jalon.backoffice.account.Doer;
import org.jalon.backoffice.account.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Gives each page of the back office its frame, and one that says when the database is away. */
@ControllerAdvice("org.jalon.backoffice")
@Order(Ordered.HIGHEST_PRECEDENCE)
class FrameAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(FrameAdvice.class);

  private final BackOfficeFrames frames;
  private final BackOfficeErrors errors;
  private final Journal journal;

  FrameAdvice(BackOfficeFrames frames, BackOfficeErrors errors, Journal journal) {
    this.frames = frames;
    this.errors = errors;
    this.journal = journal;
  }

  @ModelAttribute("frame")
  Frame frame(HttpServletRequest request) {
    return frames.frame(request);
  }

  @ExceptionHandler({DataAccessException.class, TransactionException.class})
  ModelAndView away(HttpServletRequest request, Exception away) {
    boolean ours =
        away instanceof NonTransientDataAccessException
            && !(away instanceof NonTransientDataAccessResourceException);
    if (ours) {
      LOG.error("{} asks the database for what it cannot give", request.getRequestURI(), away);
      return errors.page(request, 500);
    }
    LOG.warn("{} cannot be shown without the database", request.getRequestURI(), away);
    return errors.page(request, 503);
  }

  /** What a role does not allow is noted: somebody tried a door. */
  @ExceptionHandler(AccessDeniedException.class)
  ModelAndView refused(HttpServletRequest request) {
    journal.write(
        Doer.of(request), Act.REFUSED, "", request.getMethod() + " " + request.getRequestURI());
    return errors.page(request, 403);
  }

  /** Somebody looked for what there is not, or what is not theirs. */
  @ExceptionHandler(NotHereException.class)
  ModelAndView unknown(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return errors.page(request, 404);
  }
}
