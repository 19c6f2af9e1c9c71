package org.jalon.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jalon.page.ErrorLook;
import org.jalon.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** What goes wrong below {@code /api/} outside a parameter, as a problem of RFC 9457. */
@Component
final class ApiErrorLook implements ErrorLook {

  /** The errors that have words of their own; others use those of 400 and 500. */
  private static final Set<Integer> WORDED = Set.of(400, 404, 405, 500, 503);

  private final ApiWords apiWords;
  private final JsonMapper json;

  ApiErrorLook(ApiWords apiWords, JsonMapper json) {
    this.apiWords = apiWords;
    this.json = json;
  }

  @Override
  public boolean wears(String path) {
    return path.startsWith("/api/");
  }

  @Override
  public ModelAndView page(HttpServletRequest request, int status) {
    int worded = WORDED.contains(status) ? status : status < 500 ? 400 : 500;
    Words words = apiWords.of(request);
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.valueOf(status), words.get("api.problem." + worded));
    View view =
        (model, asked, response) -> {
          response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
          response.getOutputStream().write(json.writeValueAsBytes(problem));
        };
    ModelAndView answer = new ModelAndView(view);
    answer.setStatus(HttpStatus.valueOf(status));
    return answer;
  }
}
