package org.jalon.backoffice.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** What happens when somebody has signed in, or has not. */
@Component
class Receipt {

  private static final Logger LOG = LoggerFactory.getLogger(Receipt.class);

  private final Accounts accounts;
  private final Journal journal;
  private final OidcRoles oidc;

  Receipt(Accounts accounts, Journal journal, OidcRoles oidc) {
    this.accounts = accounts;
    this.journal = journal;
    this.oidc = oidc;
  }

  /** Leads to what was asked for before. */
  SavedRequestAwareAuthenticationSuccessHandler welcome(RequestCache asked) {
    var handler =
        new SavedRequestAwareAuthenticationSuccessHandler() {
          @Override
          public void onAuthenticationSuccess(
              HttpServletRequest request, HttpServletResponse response, Authentication entered)
              throws IOException, jakarta.servlet.ServletException {
            if (noted(request, entered)) {
              super.onAuthenticationSuccess(request, response, entered);
            } else {
              response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
          }
        };
    handler.setDefaultTargetUrl(Doors.ROOT);
    handler.setRequestCache(asked);
    return handler;
  }

  private boolean noted(HttpServletRequest request, Authentication entered) {
    try {
      String name = entered.getName();
      if (entered.getPrincipal() instanceof OidcUser user) {
        name = oidc.find(user).map(Account::login).orElse(name);
      } else {
        accounts.signedIn(name);
        int version = accounts.find(name).map(Account::version).orElse(0);
        request.getSession().setAttribute(AccountGate.VERSION, version);
      }
      journal.write(new Doer(name, request.getRemoteAddr()), Act.SIGNED_IN, "", "");
      return true;
    } catch (DataAccessException e) {
      HttpSession session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      return false;
    }
  }

  void turnAway(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    if (refusal instanceof OAuth2AuthenticationException) {
      LOG.warn("Nobody signed in with the directory: {}", refusal.getMessage());
      response.sendRedirect(Doors.LOGIN + "?directory");
    } else if (refusal instanceof AuthenticationServiceException) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } else {
      response.sendRedirect(
          Doors.LOGIN + (refusal instanceof LockedException ? "?closed" : "?refused"));
    }
  }

  void bye(HttpServletRequest request, Authentication left) {
    try {
      journal.write(new Doer(left.getName(), request.getRemoteAddr()), Act.SIGNED_OUT, "", "");
    } catch (DataAccessException e) {
      LOG.warn("{} signed out while the database is away", left.getName());
    }
  }
}
