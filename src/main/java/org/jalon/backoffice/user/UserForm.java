package org.jalon.backoffice.user;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jalon.backoffice.account.Access;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * A user as an operator writes one down.
 *
 * @param sources keys, by commas or spaces
 */
record UserForm(String login, String role, String region, String sources, String language) {

  /** A field that was not sent is empty. */
  UserForm(
      @Nullable String login,
      @Nullable String role,
      @Nullable String region,
      @Nullable String sources,
      @Nullable String language) {
    this.login = text(login).toLowerCase(Locale.ROOT);
    this.role = text(role);
    this.region = text(region).toUpperCase(Locale.ROOT);
    this.sources = text(sources);
    this.language = text(language).equals("en") ? "en" : "fr";
  }

  private static String text(@Nullable String sent) {
    return sent == null ? "" : sent.strip();
  }

  static UserForm of(Account user) {
    return new UserForm(
        user.login(),
        user.operator() ? "operator" : "producer",
        user.region(),
        String.join(", ", new TreeSet<>(user.sources())),
        user.language().pathCode());
  }

  public boolean operator() {
    return role.equals("operator");
  }

  Access access() {
    return operator()
        ? new Access(Role.OPERATOR, "", Set.of(), language)
        : new Access(Role.PRODUCER, region, keys(), language);
  }

  private Set<String> keys() {
    return Arrays.stream(sources.split("[,;\\s]+"))
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The end of the key of the words that say what to mend. */
  Optional<String> problem(boolean fresh) {
    if (fresh && !login.matches("[a-z0-9][a-z0-9@._-]{1,63}")) {
      return Optional.of("login-form");
    }
    if (!operator() && !role.equals("producer")) {
      return Optional.of("role-form");
    }
    if (!region.isEmpty() && !region.matches("[0-9A-Z]{2,3}")) {
      return Optional.of("region-form");
    }
    if (!keys().stream().allMatch(key -> key.matches("[A-Za-z0-9][A-Za-z0-9-]{0,59}"))) {
      return Optional.of("sources-form");
    }
    return !operator() && region.isEmpty() && keys().isEmpty()
        ? Optional.of("sees-nothing")
        : Optional.empty();
  }

  /** For the journal. */
  String summary() {
    return String.join(" ", role, region, String.join(",", new TreeSet<>(keys()))).strip();
  }
}
