package org.jalon.backoffice.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jalon.page.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks the account up anew at each request: who is locked, or got another role or password,
 * notices at once. Says the language of the page too.
 */
final class AccountGate extends OncePerRequestFilter {

  /** Version of the password that the session was opened with. */
  static final String VERSION = "backoffice.password-version";

  private static final Set<String> WITH_OLD_PASSWORD =
      Set.of(Doors.ROOT + "/account/password", Doors.LOGOUT);

  private final Accounts accounts;
  private final OidcRoles oidc;

  AccountGate(Accounts accounts, OidcRoles oidc) {
    this.accounts = accounts;
    this.oidc = oidc;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ReaderLanguage.choose(request, Doors.strangersLanguage(request));
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null
        || authentication instanceof AnonymousAuthenticationToken
        || !authentication.isAuthenticated()) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Account> found;
    try {
      found = find(authentication);
    } catch (DataAccessException | TransactionException e) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    HttpSession session = request.getSession(false);
    Optional<Account> account = found.filter(a -> !a.locked() && opened(a, session));
    if (account.isEmpty()) {
      signOut(request, response, session);
    } else {
      enter(account.get(), request, response, chain);
    }
  }

  private Optional<Account> find(Authentication authentication) {
    return authentication.getPrincipal() instanceof OidcUser user
        ? oidc.find(user)
        : accounts.find(authentication.getName());
  }

  /** An export with a password has no session: it was checked just now. */
  private static boolean opened(Account account, @Nullable HttpSession session) {
    return account.foreign()
        || session == null
        || Integer.valueOf(account.version()).equals(session.getAttribute(VERSION));
  }

  private static void signOut(
      HttpServletRequest request, HttpServletResponse response, @Nullable HttpSession session)
      throws IOException {
    SecurityContextHolder.clearContext();
    if (session != null) {
      session.invalidate();
    }
    if (Doors.isLogin(request)) {
      response.sendRedirect(Doors.LOGIN);
    } else {
      response.sendRedirect(Doors.LOGIN + "?ended");
    }
  }

  private static void enter(
      Account account, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.setAttribute(Account.class.getName(), account);
    ReaderLanguage.choose(request, account.language());
    if (!account.mustChange() || WITH_OLD_PASSWORD.contains(Doors.path(request))) {
      chain.doFilter(request, response);
    } else if (request.getSession(false) == null) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      response.sendRedirect(Doors.ROOT + "/account/password");
    }
  }
}
