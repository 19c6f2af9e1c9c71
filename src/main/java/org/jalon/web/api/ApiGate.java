package org.jalon.web.api;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.page.ReaderLanguage;
import org.jalon.search.CourseSearch;
import org.jalon.search.IndexNotReadyException;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.web.Freshness;
import org.jalon.web.RateLimit;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What every request of the API passes: its language, the limit, the parameters it may have, and
 * whether the asker has the answer already.
 */
@Component
final class ApiGate implements HandlerInterceptor {

  private final ApiSettings settings;
  private final CourseSearch search;
  private final CertificationSearch certifications;
  private final Freshness freshness;
  private final RateLimit requests;
  private final RateLimit suggestions;

  ApiGate(
      ApiSettings settings,
      CourseSearch search,
      CertificationSearch certifications,
      Freshness freshness) {
    this.settings = settings;
    this.search = search;
    this.certifications = certifications;
    this.freshness = freshness;
    this.requests = limit(settings.requestsPerMinute());
    this.suggestions = limit(settings.suggestionsPerMinute());
  }

  private static RateLimit limit(int perMinute) {
    return new RateLimit(perMinute, Duration.ofMinutes(1), TimeMeter.SYSTEM_MILLISECONDS);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (CorsUtils.isPreFlightRequest(request)) {
      return true;
    }
    Optional<Operation> operation = operation(request);
    if (operation.isEmpty()) {
      return true;
    }
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    Language language = language(request);
    limit(operation.get(), request);
    requireKnownParameters(operation.get(), request);
    if (operation.get().searching() && !search.state().ready()) {
      throw new IndexNotReadyException();
    }
    return !operation.get().ofTheIndex()
        || !freshness.unchanged(
            new ServletWebRequest(request, response),
            "-" + language.pathCode() + "-" + certifications.state().version());
  }

  private static Optional<Operation> operation(HttpServletRequest request) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return pattern == null ? Optional.empty() : Operation.find(pattern.toString());
  }

  /** A language that the site does not have is refused in one that the asker reads. */
  private static Language language(HttpServletRequest request) {
    String wanted = request.getParameter(Operation.LANGUAGE);
    if (wanted == null || wanted.isBlank()) {
      return ReaderLanguage.of(request);
    }
    Language language =
        Languages.find(wanted.strip())
            .orElseThrow(() ->
                Refusal.of(
                    Operation.LANGUAGE,
                    "api.problem.choice",
                    Operation.LANGUAGE,
                    Refusal.shortened(wanted),
                    String.join(", ", Languages.all().stream().map(Language::pathCode).toList())));
    ReaderLanguage.choose(request, language);
    return language;
  }

  private void limit(Operation operation, HttpServletRequest request) {
    boolean completing = operation == Operation.SUGGEST;
    long seconds = (completing ? suggestions : requests).secondsToWait(request.getRemoteAddr());
    if (seconds > 0) {
      throw Refusal.tooMany(
          completing ? settings.suggestionsPerMinute() : settings.requestsPerMinute(), seconds);
    }
  }

  /** A misspelled filter that was passed over would answer another question. */
  private static void requireKnownParameters(Operation operation, HttpServletRequest request) {
    for (String name : request.getParameterMap().keySet()) {
      if (!operation.parameters().contains(name)) {
        throw Refusal.of(
            Refusal.shortened(name),
            "api.problem.unknown",
            Refusal.shortened(name),
            String.join(", ", operation.parameters().stream().sorted().toList()));
      }
    }
  }
}
