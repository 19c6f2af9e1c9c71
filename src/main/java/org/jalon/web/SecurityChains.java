package org.jalon.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jalon.page.ProtectiveHeaders;
import org.jalon.page.SiteSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * The doors without a lock: the API, and everything the public reads. The back office has its own.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityChains {

  private final ProtectiveHeaders protection;

  SecurityChains(SiteSettings settings) {
    this.protection = new ProtectiveHeaders(settings.map().tilesOrigin());
  }

  /** Nobody reads observations of filters, and each page would pay for them. */
  @Bean
  SecurityObservationSettings noObservations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  @Order(2)
  SecurityFilterChain api(HttpSecurity http) {
    return stateless(http.securityMatcher("/api/**"))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain everyone(HttpSecurity http) {
    return stateless(http)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  /** No session and no cookie, so no forgery to protect from; the same headers on every answer. */
  private HttpSecurity stateless(HttpSecurity http) {
    return http.sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .headers(headers ->
            headers
                .defaultsDisabled()
                .httpStrictTransportSecurity(Customizer.withDefaults())
                .addHeaderWriter(protection));
  }

  /** What the firewall refuses never reaches a chain, yet its page needs the same protection. */
  @Bean
  RequestRejectedHandler refused() {
    return (request, response, e) -> {
      protection.writeHeaders(request, response);
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    };
  }
}
