package org.jalon.backoffice.view;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.jalon.backoffice.account.Account;
import org.jalon.backoffice.account.Doer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers who is signed in, their words, and who shall stand in the journal. */
@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

  @Bean
  WebMvcConfigurer backOfficeArguments(BackOfficeFrames frames) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new OfRequest(Account.class, ViewConfiguration::account));
        resolvers.add(new OfRequest(Doer.class, Doer::of));
        resolvers.add(new OfRequest(Phrases.class, frames::phrases));
      }
    };
  }

  private static Account account(HttpServletRequest request) {
    if (request.getAttribute(Account.class.getName()) instanceof Account account) {
      return account;
    }
    throw new IllegalStateException("nobody is signed in at " + request.getRequestURI());
  }

  private record OfRequest(Class<?> type, Function<HttpServletRequest, Object> value)
      implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == type;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binderFactory) {
      HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
      if (servlet == null) {
        throw new IllegalStateException("Pages are for servlet requests");
      }
      return value.apply(servlet);
    }
  }
}
