package org.jalon.backoffice.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** What somebody whom another directory knows is here, by a claim of theirs. */
@Component
class OidcRoles {

  private static final String PRODUCER = "PRODUCER:";

  private final BackOfficeSettings.Oidc settings;

  OidcRoles(BackOfficeSettings settings) {
    this.settings = settings.oidc();
  }

  /** Lets only those in who are something here. */
  OidcUserService service() {
    return new OidcUserService() {
      @Override
      public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = super.loadUser(request);
        if (find(user).isEmpty()) {
          throw new OAuth2AuthenticationException("no_role");
        }
        return user;
      }
    };
  }

  Optional<Account> find(OidcUser user) {
    Object claim = user.getClaims().get(settings.roleClaim());
    Collection<?> values =
        claim instanceof Collection<?> many ? many : claim == null ? List.of() : List.of(claim);
    List<String> roles =
        values.stream()
            .map(String::valueOf)
            .map(value -> settings.roles().getOrDefault(value, value))
            .toList();
    if (roles.contains(Role.OPERATOR.name())) {
      return Optional.of(account(user, Role.OPERATOR, ""));
    }
    return roles.stream()
        .filter(role -> role.matches(PRODUCER + "[0-9A-Z]{2,3}"))
        .findFirst()
        .map(role -> account(user, Role.PRODUCER, role.substring(PRODUCER.length())));
  }

  private static Account account(OidcUser user, Role role, String region) {
    String name = user.getPreferredUsername();
    String subject = user.getSubject();
    String locale = user.getLocale();
    Language language =
        locale != null && locale.startsWith("en")
            ? Languages.negotiate("en")
            : Languages.byDefault();
    return new Account(
        name == null || name.isBlank() ? String.valueOf(subject) : name,
        role,
        region,
        Set.of(),
        language,
        false,
        false,
        0,
        Optional.empty());
  }
}
