package org.jalon.web.error;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.language.Messages;
import org.jalon.page.ReaderLanguage;
import org.jalon.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Answers what the server refuses before any page sees it: broken percent encoding, forbidden
 * characters, headers too long. No style and no template here, but the reader's language.
 */
final class UnreadableRequestValve extends ErrorReportValve {

  private final Messages messages;

  UnreadableRequestValve(Messages messages) {
    this.messages = messages;
    setShowReport(false);
    setShowServerInfo(false);
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable throwable) {
    int status = response.getStatus();
    boolean unanswered = status >= 400 && response.getContentWritten() == 0;
    if (!unanswered || !response.setErrorReported()) {
      return;
    }
    String page = page(languages(request), ErrorPages.worded(status));
    try {
      response.setContentType("text/html");
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(page);
        response.finishResponse();
      }
    } catch (IOException | IllegalStateException e) {
      // The connection is gone, or somebody else has answered meanwhile: nobody to tell.
      container.getLogger().debug("No answer to an unreadable request", e);
    }
  }

  private String page(List<Language> languages, int worded) {
    Language first = languages.getFirst();
    String texts =
        languages.stream().map(language -> text(language, worded)).collect(Collectors.joining());
    return """
    <!DOCTYPE html>
    <html lang="%s" dir="%s">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title></head>
    <body><main>%s</main></body>
    </html>
    """
        .formatted(
            first.tag(),
            first.direction().code(),
            escaped(new Words(messages, first).get("error." + worded + ".title")),
            texts);
  }

  private String text(Language language, int worded) {
    Words words = new Words(messages, language);
    return "<section lang=\"%s\" dir=\"%s\"><h1>%s</h1><p>%s</p><p><a href=\"/%s\">%s</a></p></section>\n"
        .formatted(
            language.tag(),
            language.direction().code(),
            escaped(words.get("error." + worded + ".title")),
            escaped(words.get("error." + worded + ".text")),
            language.pathCode(),
            escaped(words.get("error.home")));
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }

  /** A request that was given up at its first line has no path and no headers: say it in all. */
  private List<Language> languages(Request request) {
    return request.getRequestURI() == null
        ? Languages.all().stream().filter(this::hasWords).toList()
        : List.of(ReaderLanguage.of(request));
  }

  /** A language whose words are not all there yet must not cost the others theirs. */
  private boolean hasWords(Language language) {
    return messages.getMessage("error.home", null, null, language.locale()) != null;
  }
}
