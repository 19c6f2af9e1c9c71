package org.jalon.backoffice.account;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;

/**
 * Who does something.
 *
 * @param address it comes from; empty for the site itself
 */
public record Doer(String login, String address) {

  /** The site itself, at its start. */
  static final Doer SITE = new Doer("jalon", "");

  /** Whoever sends a request; without a login when nobody is signed in. */
  public static Doer of(HttpServletRequest request) {
    Principal principal = request.getUserPrincipal();
    return request.getAttribute(Account.class.getName()) instanceof Account account
        ? new Doer(account.login(), request.getRemoteAddr())
        : new Doer(principal == null ? "" : principal.getName(), request.getRemoteAddr());
  }
}
