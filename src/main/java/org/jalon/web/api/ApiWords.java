package org.jalon.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.language.Messages;
import org.jalon.page.ReaderLanguage;
import org.jalon.web.Words;
import org.springframework.stereotype.Component;

/** The site's words in the language that a request of the API asks for. */
@Component
final class ApiWords {

  private final Messages messages;

  ApiWords(Messages messages) {
    this.messages = messages;
  }

  /** For professionals: French for who asks for it, else English. */
  Words professional(HttpServletRequest request) {
    Language french = Languages.byDefault();
    Language asked = ReaderLanguage.of(request);
    return new Words(messages, asked.equals(french) ? french : Languages.find("en").orElse(french));
  }

  Words of(HttpServletRequest request) {
    return new Words(messages, ReaderLanguage.of(request));
  }
}
