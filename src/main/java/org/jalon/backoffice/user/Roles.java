package org.jalon.backoffice.user;

import java.util.TreeSet;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.view.Phrases;

/** What somebody is, in words. */
final class Roles {

  private Roles() {}

  static String text(Account account, Phrases phrases) {
    if (account.operator()) {
      return phrases.get("role.operator");
    }
    String sources = String.join(", ", new TreeSet<>(account.sources()));
    return phrases.get("role.producer-of", account.region(), sources);
  }
}
