package org.jalon.backoffice.account;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Somebody changes their own password. */
@Component
public class PasswordChange {

  private static final int LEAST_CHARACTERS = 12;

  private final Accounts accounts;
  private final Attempts attempts;

  PasswordChange(Accounts accounts, Attempts attempts) {
    this.accounts = accounts;
    this.attempts = attempts;
  }

  /** Why a password is not changed. */
  public enum Problem {
    /** The old one is wrong, or was given wrong too often. */
    OLD("old"),
    SHORT("fresh"),
    LONG("fresh"),
    LOGIN("fresh"),
    SAME("fresh"),
    DIFFERS("again");

    private final String field;

    Problem(String field) {
      this.field = field;
    }

    /** Name of the field to mend. */
    public String field() {
      return field;
    }

    /** As in keys of words. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Guessing the old one from a session left open counts as guessing at the door. */
  public Optional<Problem> problem(
      Account account, Doer doer, String old, String fresh, String again) {
    if (attempts.closed(account.login(), doer.address())
        || !accounts.hasPassword(account.login(), old)) {
      attempts.failed(account.login(), doer.address());
      return Optional.of(Problem.OLD);
    }
    if (fresh.codePointCount(0, fresh.length()) < LEAST_CHARACTERS) {
      return Optional.of(Problem.SHORT);
    }
    if (fresh.getBytes(StandardCharsets.UTF_8).length > PasswordDoor.MOST_BYTES) {
      return Optional.of(Problem.LONG);
    }
    if (fresh.toLowerCase(Locale.ROOT).contains(account.login())) {
      return Optional.of(Problem.LOGIN);
    }
    if (fresh.equals(old)) {
      return Optional.of(Problem.SAME);
    }
    return fresh.equals(again) ? Optional.empty() : Optional.of(Problem.DIFFERS);
  }

  /** The session that asks goes on, all others end. */
  public void carryOut(Account account, String fresh, HttpServletRequest request) {
    accounts.setPassword(account.login(), fresh, false);
    attempts.forget(account.login());
    request.changeSessionId();
    accounts
        .find(account.login())
        .ifPresent(now -> request.getSession().setAttribute(AccountGate.VERSION, now.version()));
  }
}
