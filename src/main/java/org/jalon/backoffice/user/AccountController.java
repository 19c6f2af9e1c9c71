package org.jalon.backoffice.user;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.account.Accounts;
import org.jalon.backoffice.account.Act;
import org.jalon.backoffice.account.Doer;
import org.jalon.backoffice.account.Journal;
import org.jalon.backoffice.account.PasswordChange;
import org.jalon.backoffice.view.Notice;
import org.jalon.backoffice.view.Phrases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: language and password. */
@Controller
class AccountController {

  private final Accounts accounts;
  private final PasswordChange change;
  private final Journal journal;

  AccountController(Accounts accounts, PasswordChange change, Journal journal) {
    this.accounts = accounts;
    this.change = change;
    this.journal = journal;
  }

  @GetMapping("/backoffice/account")
  String account(Account account, Phrases phrases, Model model) {
    model.addAttribute("account", account);
    model.addAttribute("role", Roles.text(account, phrases));
    return "backoffice/account";
  }

  @PostMapping("/backoffice/account/language")
  String language(
      @RequestParam(defaultValue = "") String language, Account account, RedirectAttributes next) {
    if (List.of("fr", "en").contains(language) && !account.foreign()) {
      accounts.speak(account.login(), language);
    }
    return "redirect:/backoffice/account";
  }

  @GetMapping("/backoffice/account/password")
  String password(Account account, Model model) {
    model.addAttribute("account", account);
    return account.foreign() ? "redirect:/backoffice/account" : "backoffice/password";
  }

  @PostMapping("/backoffice/account/password")
  String changePassword(
      @RequestParam(defaultValue = "") String old,
      @RequestParam(defaultValue = "") String fresh,
      @RequestParam(defaultValue = "") String again,
      Account account,
      Doer doer,
      Phrases phrases,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes next) {
    if (account.foreign()) {
      return "redirect:/backoffice/account";
    }
    Optional<PasswordChange.Problem> problem = change.problem(account, doer, old, fresh, again);
    if (problem.isPresent()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("account", account);
      model.addAttribute("problem", phrases.get("password." + problem.get().code()));
      model.addAttribute("field", problem.get().field());
      return "backoffice/password";
    }
    change.carryOut(account, fresh, request);
    journal.write(doer, Act.PASSWORD_CHANGED, account.login(), "");
    Notice.done(next, phrases.get("password.changed"));
    return "redirect:/backoffice";
  }
}
