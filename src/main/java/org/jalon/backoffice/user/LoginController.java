package org.jalon.backoffice.user;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.account.Doors;
import org.jalon.backoffice.view.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The only page of the back office that strangers see. */
@Controller
class LoginController {

  /** What the door says, as it stands in the address after a refusal. */
  private static final List<String> SAYINGS =
      List.of("refused", "closed", "left", "ended", "directory");

  private final List<Directory> directories;

  LoginController(ObjectProvider<ClientRegistrationRepository> registrations) {
    this.directories =
        registrations.getIfAvailable() instanceof Iterable<?> all
            ? StreamSupport.stream(all.spliterator(), false)
                .filter(ClientRegistration.class::isInstance)
                .map(ClientRegistration.class::cast)
                .map(one ->
                    new Directory(one.getClientName(), Doors.OIDC + "/" + one.getRegistrationId()))
                .toList()
            : List.of();
  }

  @GetMapping("/backoffice/login")
  String login(
      @RequestParam(defaultValue = "") String langue,
      HttpServletRequest request,
      Phrases phrases,
      Model model) {
    if (request.getAttribute(Account.class.getName()) != null) {
      return "redirect:/backoffice";
    }
    if (List.of("fr", "en").contains(langue)) {
      Doors.speak(request, langue);
      return "redirect:/backoffice/login";
    }
    model.addAttribute("saying", saying(request, phrases));
    model.addAttribute("directories", directories);
    return "backoffice/login";
  }

  private static @Nullable String saying(HttpServletRequest request, Phrases phrases) {
    return SAYINGS.stream()
        .filter(saying -> request.getParameter(saying) != null)
        .findFirst()
        .map(saying -> phrases.get("login." + saying))
        .orElse(null);
  }

  /** Somebody else's list of users. */
  record Directory(String name, String href) {}
}
