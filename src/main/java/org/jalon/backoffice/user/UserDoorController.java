package org.jalon.backoffice.user;

import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.account.Accounts;
import org.jalon.backoffice.account.Act;
import org.jalon.backoffice.account.Attempts;
import org.jalon.backoffice.account.Doer;
import org.jalon.backoffice.account.Journal;
import org.jalon.backoffice.account.OneTimePassword;
import org.jalon.backoffice.view.NotHereException;
import org.jalon.backoffice.view.Notice;
import org.jalon.backoffice.view.Phrases;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens and closes the door for a user. Nobody closes it on themselves. */
@Controller
class UserDoorController {

  /** A one-time password on its way to the next page, and nowhere else. */
  static final String SECRET = "secret";

  private final Accounts accounts;
  private final Attempts attempts;
  private final Journal journal;

  UserDoorController(Accounts accounts, Attempts attempts, Journal journal) {
    this.accounts = accounts;
    this.attempts = attempts;
    this.journal = journal;
  }

  @PostMapping("/backoffice/users/{login}/lock")
  String lock(
      @PathVariable String login,
      Account account,
      Doer doer,
      Phrases phrases,
      RedirectAttributes next) {
    Account user = get(login);
    if (user.login().equals(account.login())) {
      Notice.not(next, phrases.get("user.own-lock"));
    } else {
      accounts.lock(user.login(), true);
      journal.write(doer, Act.USER_LOCKED, user.login(), "");
      Notice.done(next, phrases.get("user.locked-now"));
    }
    return "redirect:/backoffice/users/" + user.login();
  }

  /** Opens a login that an operator locked, or that wrong passwords closed. */
  @PostMapping("/backoffice/users/{login}/unlock")
  String unlock(@PathVariable String login, Doer doer, Phrases phrases, RedirectAttributes next) {
    Account user = get(login);
    accounts.lock(user.login(), false);
    attempts.forget(user.login());
    journal.write(doer, Act.USER_UNLOCKED, user.login(), "");
    Notice.done(next, phrases.get("user.unlocked-now"));
    return "redirect:/backoffice/users/" + user.login();
  }

  @PostMapping("/backoffice/users/{login}/password")
  String password(@PathVariable String login, Doer doer, Phrases phrases, RedirectAttributes next) {
    Account user = get(login);
    String secret = OneTimePassword.create();
    accounts.setPassword(user.login(), secret, true);
    attempts.forget(user.login());
    journal.write(doer, Act.PASSWORD_RESET, user.login(), "");
    next.addFlashAttribute(SECRET, secret);
    return "redirect:/backoffice/users/" + user.login();
  }

  private Account get(String login) {
    return accounts.find(login).orElseThrow(() -> new NotHereException("user " + login));
  }
}
