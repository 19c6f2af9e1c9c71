package org.jalon.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jalon.intake.FeedRefusedException.Code;

/** A feed behind an HTTP address. It is followed on its own host only. */
final class HttpFetch {

  private static final int MOST_REDIRECTS = 3;

  private final Spool spool;
  private final IntakeSettings.Limits limits;
  private final HttpClient client;

  HttpFetch(Spool spool, IntakeSettings.Limits limits) {
    this.spool = spool;
    this.limits = limits;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect())
            .build();
  }

  SpooledFile fetch(FeedSource source)
      throws IOException, InterruptedException, FeedRefusedException {
    HttpResponse<InputStream> answer = ask(source, address(source.from()), MOST_REDIRECTS);
    try (Watchdog body = new Watchdog(answer.body(), limits.silence(), limits.whole())) {
      check(answer);
      try {
        return spool.receive(source.key(), body, name(answer.uri()));
      } catch (IOException failed) {
        throw body.refusal(failed);
      }
    }
  }

  private HttpResponse<InputStream> ask(FeedSource source, URI address, int redirects)
      throws IOException, InterruptedException, FeedRefusedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(limits.silence())
            .header("User-Agent", "Jalon")
            .header("Accept", "application/xml, application/gzip, */*;q=0.1");
    FeedAccess access = source.access();
    if (!access.user().isEmpty()) {
      String pair = access.user() + ":" + access.password();
      String coded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
      request.header("Authorization", "Basic " + coded);
    }
    HttpResponse<InputStream> answer = send(request.build());
    int status = answer.statusCode();
    if (status < 300 || status >= 400) {
      return answer;
    }
    answer.body().close();
    URI next = target(answer, address, redirects);
    return ask(source, next, redirects - 1);
  }

  private HttpResponse<InputStream> send(HttpRequest request)
      throws InterruptedException, FeedRefusedException {
    try {
      return client.send(request, BodyHandlers.ofInputStream());
    } catch (HttpConnectTimeoutException | ConnectException unreachable) {
      throw new FeedRefusedException(Code.UNREACHABLE, "no connection to " + request.uri());
    } catch (HttpTimeoutException slow) {
      throw new FeedRefusedException(
          Code.TOO_SLOW, "no answer within " + limits.silence().toSeconds() + " s");
    } catch (IOException broken) {
      throw new FeedRefusedException(Code.UNREACHABLE, String.valueOf(broken.getMessage()));
    }
  }

  /** Only the same host, and never from https to http: what is sent elsewhere is not our source. */
  private static URI target(HttpResponse<?> answer, URI address, int redirects)
      throws FeedRefusedException {
    String location = answer.headers().firstValue("Location").orElse("");
    URI next;
    try {
      next = address.resolve(location);
    } catch (IllegalArgumentException unreadable) {
      throw new FeedRefusedException(Code.REDIRECTED, "sent on to “" + location + "”");
    }
    boolean sameHost = address.getHost().equalsIgnoreCase(String.valueOf(next.getHost()));
    boolean samePort = address.getPort() == next.getPort() || next.getPort() == -1;
    boolean weaker = address.getScheme().equals("https") && !"https".equals(next.getScheme());
    boolean web = "http".equals(next.getScheme()) || "https".equals(next.getScheme());
    if (redirects == 0 || location.isEmpty() || !sameHost || !samePort || weaker || !web) {
      throw new FeedRefusedException(Code.REDIRECTED, "sent on to " + next);
    }
    return next;
  }

  private void check(HttpResponse<?> answer) throws FeedRefusedException {
    int status = answer.statusCode();
    if (status == 401 || status == 403) {
      throw new FeedRefusedException(Code.DENIED, "HTTP " + status);
    }
    if (status == 404 || status == 410) {
      throw new FeedRefusedException(Code.NOT_FOUND, "HTTP " + status);
    }
    if (status != 200) {
      throw new FeedRefusedException(Code.BAD_ANSWER, "HTTP " + status);
    }
    String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
      throw new FeedRefusedException(Code.HTML, "Content-Type: " + type);
    }
    long announced = answer.headers().firstValueAsLong("Content-Length").orElse(0);
    if (announced > limits.received().toBytes()) {
      throw new FeedRefusedException(
          Code.TOO_LARGE, announced + " bytes announced, at most " + limits.received().toBytes());
    }
  }

  private static URI address(String from) throws FeedRefusedException {
    try {
      URI address = URI.create(from);
      if (address.getHost() != null) {
        return address;
      }
    } catch (IllegalArgumentException unreadable) {
      // Said below.
    }
    throw new FeedRefusedException(Code.BAD_NAME, from);
  }

  private static String name(URI address) {
    String path = String.valueOf(address.getPath());
    return path.isEmpty() || path.endsWith("/") ? String.valueOf(address.getHost()) : path;
  }
}
