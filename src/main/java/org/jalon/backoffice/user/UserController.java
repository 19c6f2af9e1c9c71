package org.jalon.backoffice.user;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.account.Accounts;
import org.jalon.backoffice.account.Act;
import org.jalon.backoffice.account.Doer;
import org.jalon.backoffice.account.Journal;
import org.jalon.backoffice.account.OneTimePassword;
import org.jalon.backoffice.view.NotHereException;
import org.jalon.backoffice.view.Notice;
import org.jalon.backoffice.view.Phrases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's accounts, for operators. Nobody gives up their own role. */
@Controller
class UserController {

  private final Accounts accounts;
  private final Journal journal;

  UserController(Accounts accounts, Journal journal) {
    this.accounts = accounts;
    this.journal = journal;
  }

  @GetMapping("/backoffice/users")
  String users(Phrases phrases, Model model) {
    return list(new UserForm("", "producer", "", "", "fr"), phrases, model);
  }

  @PostMapping("/backoffice/users")
  String create(
      @ModelAttribute UserForm form,
      Doer doer,
      Phrases phrases,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    String secret = OneTimePassword.create();
    Optional<String> problem = form.problem(true);
    if (problem.isEmpty() && !accounts.create(form.login(), secret, form.access(), true)) {
      problem = Optional.of("taken");
    }
    if (problem.isPresent()) {
      return refuse(form, problem.get(), phrases, model, response);
    }
    journal.write(doer, Act.USER_CREATED, form.login(), form.summary());
    next.addFlashAttribute(UserDoorController.SECRET, secret);
    return "redirect:/backoffice/users/" + form.login();
  }

  private String refuse(
      UserForm form, String problem, Phrases phrases, Model model, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    model.addAttribute("problem", phrases.get("user." + problem));
    return list(form, phrases, model);
  }

  private String list(UserForm form, Phrases phrases, Model model) {
    model.addAttribute("form", form);
    model.addAttribute(
        "users", accounts.list().stream().map(user -> Line.of(user, phrases)).toList());
    return "backoffice/users";
  }

  @GetMapping("/backoffice/users/{login}")
  String user(@PathVariable String login, Account account, Phrases phrases, Model model) {
    Account user = get(login);
    return show(user, UserForm.of(user), account, phrases, model);
  }

  private String show(Account user, UserForm form, Account account, Phrases phrases, Model model) {
    model.addAttribute("user", Line.of(user, phrases));
    model.addAttribute("form", form);
    model.addAttribute("own", user.login().equals(account.login()));
    model.addAttribute("title", user.login());
    return "backoffice/user";
  }

  @PostMapping("/backoffice/users/{login}")
  String change(
      @PathVariable String login,
      @ModelAttribute UserForm form,
      Account account,
      Doer doer,
      Phrases phrases,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    Account user = get(login);
    Optional<String> problem = form.problem(false);
    if (problem.isEmpty() && user.login().equals(account.login()) && !form.operator()) {
      problem = Optional.of("own-role");
    }
    if (problem.isPresent()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("problem", phrases.get("user." + problem.get()));
      return show(user, form, account, phrases, model);
    }
    accounts.change(user.login(), form.access());
    journal.write(doer, Act.USER_CHANGED, user.login(), form.summary());
    Notice.done(next, phrases.get("user.changed"));
    return "redirect:/backoffice/users/" + user.login();
  }

  private Account get(String login) {
    return accounts.find(login).orElseThrow(() -> new NotHereException("user " + login));
  }

  /** A user, ready to print. */
  record Line(
      String login,
      String role,
      String language,
      boolean locked,
      boolean mustChange,
      String lastSignIn) {

    static Line of(Account user, Phrases phrases) {
      return new Line(
          user.login(),
          Roles.text(user, phrases),
          user.language().name(),
          user.locked(),
          user.mustChange(),
          user.lastSignIn().map(phrases::time).orElse(""));
    }
  }
}
