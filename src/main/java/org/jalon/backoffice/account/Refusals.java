package org.jalon.backoffice.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What those get who may not go on. */
@Component
class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private final Journal journal;

  Refusals(Journal journal) {
    this.journal = journal;
  }

  /** People are led to the login, programs are asked for a password. */
  void stranger(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    if (Doors.wantsChallenge(request)) {
      challenge(request, response, refusal);
    } else {
      response.sendRedirect(Doors.LOGIN);
    }
  }

  void challenge(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    if (refusal instanceof AuthenticationServiceException) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Jalon\", charset=\"UTF-8\"");
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
  }

  /** A role that does not allow it, or a form without its token. */
  void forbidden(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    note(request);
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }

  /** Strangers are not noted: they could fill the journal. */
  private void note(HttpServletRequest request) {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    if (known == null || !known.isAuthenticated() || known.getName().equals("anonymousUser")) {
      return;
    }
    try {
      String line = request.getMethod() + " " + request.getRequestURI();
      journal.write(new Doer(known.getName(), request.getRemoteAddr()), Act.REFUSED, "", line);
    } catch (DataAccessException e) {
      LOG.debug("A refusal could not be noted", e); // It is refused all the same.
    }
  }
}
