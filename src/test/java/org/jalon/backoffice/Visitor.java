package org.jalon.backoffice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without script: cookies, forms with their token, redirections to be looked at. */
public final class Visitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String site;
  private String token = "";

  Visitor(String site) {
    this.site = site;
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(
        request(path).headers(with("Accept", "text/html,*/*;q=0.8", headers)).GET().build());
  }

  /** Follows redirections within the site. */
  HttpResponse<String> open(String path) {
    HttpResponse<String> answer = get(path);
    for (int i = 0; i < 5 && answer.statusCode() / 100 == 3; i++) {
      answer = get(answer.headers().firstValue("Location").orElseThrow());
    }
    return answer;
  }

  /** A program with a password. */
  HttpResponse<String> export(String path, String login, String password) {
    String secret = login + ":" + password;
    String basic = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
    return send(request(path).header("Authorization", "Basic " + basic).GET().build());
  }

  /**
   * Sends a form with the token of the page that was read last.
   *
   * @param fields names and values by turns
   */
  HttpResponse<String> post(String path, String... fields) {
    return send(form(path, token, fields));
  }

  HttpResponse<String> postWithoutToken(String path, String... fields) {
    return send(form(path, "", fields));
  }

  HttpResponse<String> upload(String path, String fileName, byte[] content) {
    String boundary = "----jalon";
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n"
                .formatted(boundary, token)
            + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                .formatted(boundary, fileName)
            + "Content-Type: application/xml\r\n\r\n";
    byte[] start = head.getBytes(StandardCharsets.UTF_8);
    byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
    byte[] body = new byte[start.length + content.length + end.length];
    System.arraycopy(start, 0, body, 0, start.length);
    System.arraycopy(content, 0, body, start.length, content.length);
    System.arraycopy(end, 0, body, start.length + content.length, end.length);
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(body))
            .build());
  }

  /** Where an answer leads, within the site; empty for nowhere. */
  static String led(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(address -> address.replaceFirst("^https?://[^/]+", ""))
        .orElse("");
  }

  HttpResponse<String> signIn(String login, String password) {
    get("/backoffice/login");
    return post("/backoffice/login", "login", login, "password", password);
  }

  private HttpRequest form(String path, String csrf, String... fields) {
    StringBuilder body = new StringBuilder("_csrf=" + encoded(csrf));
    for (int i = 0; i < fields.length; i += 2) {
      body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
    }
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body.toString()))
        .build();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String[] with(String name, String value, String... headers) {
    if (headers.length > 0) {
      return headers;
    }
    return new String[] {name, value};
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : site + path));
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      Matcher found = TOKEN.matcher(answer.body());
      if (found.find()) {
        token = found.group(1);
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
