package org.jalon.backoffice.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Files may be large, but only those who are known hand files in; where anybody may try one, the
 * page looks at its length first. Nowhere else is one read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class NoUploadsElsewhere extends OncePerRequestFilter {

  private static final Set<String> TRIALS = Set.of("/fr/pro/essai", "/en/pro/essai");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    String path = Doors.path(request);
    return type == null
        || !type.startsWith("multipart/")
        || TRIALS.contains(path)
        || Doors.within(path);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
  }
}
