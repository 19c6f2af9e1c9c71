package org.jalon.backoffice.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jalon.offer.OfferSource;
import org.jalon.page.SiteSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** What a directory's claim makes of somebody, and settings that share a name. */
class OidcRolesTest {

  private final OidcRoles roles =
      new OidcRoles(
          new BackOfficeSettings(
              5,
              20,
              Duration.ofMinutes(15),
              new BackOfficeSettings.Oidc(
                  "groups",
                  Map.of("network-staff", "OPERATOR", "team-lyon", "PRODUCER:84", "bad", "ROOT"))));

  @Test
  void a_claim_gives_a_role_and_a_region() {
    OfferSource lyon = new OfferSource("ara", "Ara", OfferSource.Profile.CURRENT, false, "84");
    OfferSource rennes = new OfferSource("br", "Br", OfferSource.Profile.CURRENT, false, "53");

    assertThat(roles.find(user(List.of("network-staff"))).orElseThrow().operator()).isTrue();
    assertThat(roles.find(user("PRODUCER:53")).orElseThrow().sees(rennes)).isTrue();
    Account lyonTeam = roles.find(user(List.of("x", "team-lyon"))).orElseThrow();
    assertThat(lyonTeam.sees(lyon)).isTrue();
    assertThat(lyonTeam.sees(rennes)).isFalse();
  }

  @Test
  void a_claim_that_says_nothing_lets_nobody_in() {
    assertThat(roles.find(user(List.of()))).isEmpty();
    assertThat(roles.find(user("bad"))).isEmpty();
    assertThat(roles.find(user("PRODUCER:"))).isEmpty();
    assertThat(roles.find(user("producer:84"))).isEmpty();
  }

  /** {@code jalon.operator.*} says who runs the site, {@code JALON_OPERATOR} who enters first. */
  @Test
  void the_first_operator_in_the_environment_does_not_disturb_the_legal_notice() {
    MutablePropertySources sources = new MutablePropertySources();
    sources.addLast(
        new SystemEnvironmentPropertySource(
            "systemEnvironment",
            Map.of("JALON_OPERATOR", "camille", "JALON_OPERATOR_PASSWORD", "secret")));
    sources.addLast(
        new MapPropertySource(
            "yml", Map.of("jalon.operator.name", "", "jalon.operator.host", "h")));

    SiteSettings settings =
        new Binder(ConfigurationPropertySources.from(sources))
            .bind("jalon", SiteSettings.class)
            .get();

    assertThat(settings.operator().host()).isEqualTo("h");
  }

  private static DefaultOidcUser user(Object groups) {
    Instant now = Instant.now();
    return new DefaultOidcUser(
        List.of(),
        new OidcIdToken("token", now, now.plusSeconds(60), Map.of("sub", "42", "groups", groups)));
  }
}
