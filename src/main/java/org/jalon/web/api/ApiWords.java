package org.jalon.web.api;

import jakarta.servlet.http.HttpServletRequest;
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

  Words of(HttpServletRequest request) {
    return new Words(messages, ReaderLanguage.of(request));
  }
}
