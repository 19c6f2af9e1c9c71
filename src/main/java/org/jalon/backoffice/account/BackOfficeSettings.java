package org.jalon.backoffice.account;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an administrator may set for the back office.
 *
 * @param attempts wrong passwords in a row until a login is closed for a while
 * @param attemptsPerAddress the same for all logins from one address: an office shares one
 * @param closedFor how long it is closed then
 * @param oidc signing in with somebody else's directory
 */
@ConfigurationProperties("jalon.backoffice")
public record BackOfficeSettings(
    @DefaultValue("5") int attempts,
    @DefaultValue("20") int attemptsPerAddress,
    @DefaultValue("15m") Duration closedFor,
    @DefaultValue Oidc oidc) {

  public BackOfficeSettings {
    if (attempts < 1 || attemptsPerAddress < 1) {
      throw new IllegalArgumentException(
          "jalon.backoffice.attempts and attempts-per-address are at least 1, not "
              + attempts
              + " and "
              + attemptsPerAddress);
    }
  }

  /**
   * @param roleClaim the claim that says what somebody is here
   * @param roles what its values mean: {@code OPERATOR} or {@code PRODUCER:84}; a value that is not
   *     listed means itself
   */
  public record Oidc(@DefaultValue("roles") String roleClaim, Map<String, String> roles) {

    public Oidc {
      roles = roles == null ? Map.of() : Map.copyOf(roles);
    }
  }
}
