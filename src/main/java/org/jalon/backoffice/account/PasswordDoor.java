package org.jalon.backoffice.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Login and password, by form or for an export. An unknown login, a wrong password and a locked
 * user get the same answer after the same time.
 */
@Component
class PasswordDoor {

  /** What bcrypt reads of a password, in bytes. */
  static final int MOST_BYTES = 72;

  private final Accounts accounts;
  private final Attempts attempts;
  private final Journal journal;
  private final PasswordEncoder encoder;
  private final String nobodysHash;

  PasswordDoor(Accounts accounts, Attempts attempts, Journal journal, PasswordEncoder encoder) {
    this.accounts = accounts;
    this.attempts = attempts;
    this.journal = journal;
    this.encoder = encoder;
    this.nobodysHash = encoder.encode(OneTimePassword.create());
  }

  /** No bean: each chain would ask it twice, and each wrong password would count twice. */
  AuthenticationProvider provider() {
    return new AuthenticationProvider() {
      @Override
      public Authentication authenticate(Authentication attempt) {
        return enter(attempt);
      }

      @Override
      public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
      }
    };
  }

  private Authentication enter(Authentication attempt) {
    String login = Accounts.normal(attempt.getName().replace("\0", ""));
    String password = String.valueOf(attempt.getCredentials());
    Object details = attempt.getDetails();
    String address = details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    try {
      check(login, password, address == null ? "" : address);
    } catch (DataAccessException | TransactionException e) {
      throw new AuthenticationServiceException("The database is away", e);
    }
    var entered =
        UsernamePasswordAuthenticationToken.authenticated(
            login, null, List.of(new SimpleGrantedAuthority("ROLE_BACKOFFICE")));
    entered.setDetails(details);
    return entered;
  }

  private void check(String login, String password, String address) {
    if (attempts.closed(login, address)) {
      throw new LockedException("too many attempts");
    }
    String hash = accounts.findHash(login).orElse(nobodysHash);
    boolean fits = password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    if (encoder.matches(fits ? password : "", hash) && fits && !hash.equals(nobodysHash)) {
      attempts.forget(login);
      return;
    }
    boolean closed = attempts.failed(login, address);
    journal.write(
        new Doer(login, address), closed ? Act.SIGN_IN_CLOSED : Act.SIGN_IN_FAILED, "", "");
    throw new BadCredentialsException("login or password");
  }
}
