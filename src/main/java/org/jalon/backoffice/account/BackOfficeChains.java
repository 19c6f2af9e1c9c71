package org.jalon.backoffice.account;

import jakarta.servlet.DispatcherType;
import org.jalon.page.ProtectiveHeaders;
import org.jalon.page.SiteSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The back office's doors: one for people, one for programs that fetch exports. */
@Configuration(proxyBeanMethods = false)
class BackOfficeChains {

  private static final String[] OPERATORS = {
    "/backoffice/users/**",
    "/backoffice/users",
    "/backoffice/flows/**",
    "/backoffice/flows",
    "/backoffice/journal/**",
    "/backoffice/journal",
    "/backoffice/journal.csv"
  };

  private final ProtectiveHeaders protection = new ProtectiveHeaders("");
  private final Accounts accounts;
  private final OidcRoles oidc;
  private final PasswordDoor door;
  private final Receipt receipt;
  private final Refusals refusals;

  BackOfficeChains(
      Accounts accounts, OidcRoles oidc, PasswordDoor door, Receipt receipt, Refusals refusals) {
    this.accounts = accounts;
    this.oidc = oidc;
    this.door = door;
    this.receipt = receipt;
    this.refusals = refusals;
  }

  /** Feed readers and scripts: a password each time, no session, reading only. */
  @Bean
  @Order(-2)
  SecurityFilterChain exports(HttpSecurity http) {
    return guarded(http.securityMatcher(Doors::isExportByPassword))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .httpBasic(basic -> basic.authenticationEntryPoint(refusals::challenge))
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.GET, OPERATORS)
                .access(operator())
                .requestMatchers(HttpMethod.GET)
                .authenticated()
                .anyRequest()
                .denyAll())
        .build();
  }

  @Bean
  @Order(-1)
  SecurityFilterChain backOffice(
      HttpSecurity http, ObjectProvider<ClientRegistrationRepository> directories) {
    HttpSessionRequestCache asked = new HttpSessionRequestCache();
    RequestMatcher within = request -> Doors.within(Doors.path(request));
    guarded(http.securityMatcher(within))
        .addFilterBefore(new UploadGate(), CsrfFilter.class)
        .requestCache(cache -> cache.requestCache(asked))
        .formLogin(form ->
            form.loginPage(Doors.LOGIN)
                .usernameParameter("login")
                .successHandler(receipt.welcome(asked))
                .failureHandler(receipt::turnAway)
                .permitAll())
        .logout(logout ->
            logout
                .logoutUrl(Doors.LOGOUT)
                .addLogoutHandler((request, response, left) -> {
                  if (left != null) {
                    receipt.bye(request, left);
                  }
                })
                .logoutSuccessUrl(Doors.LOGIN + "?left"))
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(Doors.LOGIN)
                .permitAll()
                .requestMatchers(OPERATORS)
                .access(operator())
                .anyRequest()
                .authenticated());
    if (directories.getIfAvailable() != null) {
      byDirectory(http, asked);
    }
    return http.build();
  }

  private void byDirectory(HttpSecurity http, HttpSessionRequestCache asked) {
    http.oauth2Login(login ->
        login
            .loginPage(Doors.LOGIN)
            .authorizationEndpoint(there -> there.baseUri(Doors.OIDC))
            .redirectionEndpoint(back -> back.baseUri(Doors.OIDC_BACK))
            .userInfoEndpoint(users -> users.oidcUserService(oidc.service()))
            .successHandler(receipt.welcome(asked))
            .failureHandler(receipt::turnAway));
  }

  private HttpSecurity guarded(HttpSecurity http) {
    return http.authenticationProvider(door.provider())
        .addFilterBefore(new AccountGate(accounts, oidc), AuthorizationFilter.class)
        .exceptionHandling(handling ->
            handling
                .authenticationEntryPoint(refusals::stranger)
                .accessDeniedHandler(refusals::forbidden))
        .headers(headers ->
            headers
                .defaultsDisabled()
                .cacheControl(Customizer.withDefaults())
                .httpStrictTransportSecurity(Customizer.withDefaults())
                .addHeaderWriter(protection));
  }

  private static AuthorizationManager<RequestAuthorizationContext> operator() {
    return (user, context) ->
        new AuthorizationDecision(
            context.getRequest().getAttribute(Account.class.getName()) instanceof Account account
                && account.operator());
  }

  @Bean
  static PasswordEncoder passwordEncoder() {
    return new BCryptPasswordEncoder();
  }

  /** Behind an address with https the cookie never goes out without it. */
  @Bean
  static ServletContextInitializer sessionCookie(SiteSettings settings) {
    return context ->
        context
            .getSessionCookieConfig()
            .setSecure("https".equals(settings.publicUrl().getScheme()));
  }
}
