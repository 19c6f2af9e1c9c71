package org.jalon.web.api;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jalon.diffusion.Consumer;
import org.jalon.diffusion.file.FlowFileSettings;
import org.jalon.diffusion.file.FlowKeys;
import org.jalon.web.RateLimit;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Lets in who may fetch a consumer's files: everybody when they are open, else who has its key, and
 * nobody too often.
 */
@Component
final class FlowDoor {

  private static final String SCHEME = "Bearer ";
  private static final int RETRY_SECONDS = 60;

  private final FlowKeys keys;
  private final FlowFileSettings settings;
  private final RateLimit requests;

  FlowDoor(FlowKeys keys, FlowFileSettings settings) {
    this.keys = keys;
    this.settings = settings;
    this.requests =
        new RateLimit(
            settings.requestsPerMinute(), Duration.ofMinutes(1), TimeMeter.SYSTEM_MILLISECONDS);
  }

  /** Throws a {@link Refusal} to who may not pass. */
  void open(Consumer consumer, HttpServletRequest request) {
    if (consumer.open()) {
      limit(request.getRemoteAddr());
      return;
    }
    String key = key(request);
    if (key.isEmpty()) {
      throw Refusal.ofFlows(HttpStatus.UNAUTHORIZED, "flows.problem.key-missing");
    }
    switch (look(consumer, key)) {
      case OPENS -> limit("key " + key);
      case UNKNOWN -> throw Refusal.ofFlows(HttpStatus.UNAUTHORIZED, "flows.problem.key-unknown");
      case REVOKED -> throw Refusal.ofFlows(HttpStatus.FORBIDDEN, "flows.problem.key-revoked");
      case OF_ANOTHER ->
          throw Refusal.ofFlows(HttpStatus.FORBIDDEN, "flows.problem.key-of-another");
    }
  }

  private FlowKeys.Worth look(Consumer consumer, String key) {
    try {
      return keys.look(consumer.id(), key);
    } catch (DataAccessException away) {
      throw Refusal.ofFlows(HttpStatus.SERVICE_UNAVAILABLE, RETRY_SECONDS, "flows.problem.away");
    }
  }

  private void limit(String who) {
    long seconds = requests.secondsToWait(who);
    if (seconds > 0) {
      throw Refusal.ofFlows(
          HttpStatus.TOO_MANY_REQUESTS,
          seconds,
          "flows.problem.too-many",
          settings.requestsPerMinute(),
          seconds);
    }
  }

  private static String key(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? header.substring(SCHEME.length()).strip()
        : "";
  }
}
