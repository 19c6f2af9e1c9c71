package org.jalon.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jalon.web.Words;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in the reader's language why a request of the API is refused. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ApiErrors {

  private final ApiWords apiWords;

  ApiErrors(ApiWords apiWords) {
    this.apiWords = apiWords;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(
      Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
    // What was said of an answer does not hold for a refusal.
    response.setHeader(HttpHeaders.ETAG, null);
    Words words = refusal.professional() ? apiWords.professional(request) : apiWords.of(request);
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            refusal.status(), words.get(refusal.key(), refusal.arguments()));
    if (!refusal.parameter().isEmpty()) {
      problem.setProperty("parameter", refusal.parameter());
    }
    if (!refusal.choices().isEmpty()) {
      problem.setProperty("choices", refusal.choices());
    }
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(refusal.status())
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .cacheControl(CacheControl.noStore());
    if (refusal.status() == HttpStatus.UNAUTHORIZED) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"flows\"");
    }
    if (refusal.retrySeconds() > 0) {
      answer.header(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retrySeconds()));
    }
    return answer.body(problem);
  }
}
