package org.jalon.backoffice.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jalon.page.ProtectiveHeaders;
import org.jalon.page.SiteSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
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

  private static final Logger LOG = LoggerFactory.getLogger(BackOfficeChains.class);
  private static final String[] OPERATORS = {
    "/backoffice/users/**",
    "/backoffice/users",
    "/backoffice/journal/**",
    "/backoffice/journal",
    "/backoffice/journal.csv"
  };

  private final ProtectiveHeaders protection = new ProtectiveHeaders("");
  private final Accounts accounts;
  private final Journal journal;
  private final OidcRoles oidc;
  private final PasswordDoor door;
  private final Receipt receipt;

  BackOfficeChains(
      Accounts accounts, Journal journal, OidcRoles oidc, PasswordDoor door, Receipt receipt) {
    this.accounts = accounts;
    this.journal = journal;
    this.oidc = oidc;
    this.door = door;
    this.receipt = receipt;
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
        .httpBasic(basic -> basic.authenticationEntryPoint(BackOfficeChains::challenge))
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
    RequestMatcher within = request -> Doors.within(request.getRequestURI());
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
                .authenticationEntryPoint((request, response, e) -> {
                  if (Doors.wantsChallenge(request)) {
                    challenge(request, response, e);
                  } else {
                    response.sendRedirect(Doors.LOGIN);
                  }
                })
                .accessDeniedHandler((request, response, e) -> {
                  noteRefusal(request);
                  response.sendError(HttpServletResponse.SC_FORBIDDEN);
                }))
        .headers(headers ->
            headers
                .defaultsDisabled()
                .cacheControl(Customizer.withDefaults())
                .httpStrictTransportSecurity(Customizer.withDefaults())
                .addHeaderWriter(protection));
  }

  private void noteRefusal(HttpServletRequest request) {
    try {
      String line = request.getMethod() + " " + request.getRequestURI();
      journal.write(Doer.of(request), Act.REFUSED, "", line);
    } catch (DataAccessException e) {
      // Refused all the same; the page tells nothing of the database.
      LOG.debug("not noted", e);
    }
  }

  private static void challenge(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    if (e instanceof AuthenticationServiceException) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Jalon\", charset=\"UTF-8\"");
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
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
