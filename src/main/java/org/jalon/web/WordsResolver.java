package org.jalon.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jalon.language.Messages;
import org.jalon.page.NoSuchPageException;
import org.jalon.page.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the words of the language their address begins with. */
final class WordsResolver implements HandlerMethodArgumentResolver {

  private final Messages messages;

  WordsResolver(Messages messages) {
    this.messages = messages;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Words.class;
  }

  @Override
  public Words resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binderFactory) {
    HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
    if (servlet == null) {
      throw new IllegalStateException("Words are for servlet requests");
    }
    return ReaderLanguage.ofPath(servlet.getRequestURI())
        .map(language -> new Words(messages, language))
        .orElseThrow(NoSuchPageException::new);
  }
}
