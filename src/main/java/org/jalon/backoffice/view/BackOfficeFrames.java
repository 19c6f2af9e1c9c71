package org.jalon.backoffice.view;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.account.Doors;
import org.jalon.language.Language;
import org.jalon.language.Messages;
import org.jalon.page.Assets;
import org.jalon.page.ReaderLanguage;
import org.springframework.stereotype.Component;

/** Makes the frame of a page, and the words in it. */
@Component
class BackOfficeFrames {

  private final Assets assets;
  private final Messages messages;

  BackOfficeFrames(Assets assets, Messages messages) {
    this.assets = assets;
    this.messages = messages;
  }

  /** In the language of whoever asks, as the gate found it. */
  Phrases phrases(HttpServletRequest request) {
    return new Phrases(messages, Doors.spoken(ReaderLanguage.of(request)));
  }

  Frame frame(HttpServletRequest request) {
    Language language = Doors.spoken(ReaderLanguage.of(request));
    Object known = request.getAttribute(Account.class.getName());
    return new Frame(
        language.tag(),
        known instanceof Account account ? account.login() : "",
        known instanceof Account account && !account.mustChange()
            ? menu(request, account, phrases(request))
            : List.of(),
        assets.links().css(),
        assets.file("backoffice.css"),
        assets.file("backoffice.js"),
        assets.links());
  }

  private static List<Frame.MenuLink> menu(
      HttpServletRequest request, Account account, Phrases phrases) {
    List<String> entries =
        new ArrayList<>(List.of("sources", "findings", "offers", "reports", "registers"));
    if (account.operator()) {
      entries.addAll(List.of("flows", "users", "journal"));
    }
    String path = request.getRequestURI();
    return entries.stream()
        .map(entry -> {
          String href = entry.equals("sources") ? Doors.ROOT : Doors.ROOT + "/" + entry;
          boolean current =
              entry.equals("sources")
                  ? path.equals(href) || path.matches(Doors.ROOT + "/(sources|runs)/.*")
                  : path.equals(href) || path.startsWith(href + "/");
          return new Frame.MenuLink(phrases.get("menu." + entry), href, current ? "page" : null);
        })
        .toList();
  }
}
