package org.jalon.web;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jalon.language.Messages;
import org.jalon.page.Assets;
import org.jalon.page.SiteSettings;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** How requests find static files, the reader's language and the day. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

  /** The version stands in the address that the map's script loads. */
  private static final List<String> WEBJARS = List.of("leaflet/" + WebJars.LEAFLET);

  @Bean
  LocaleResolver localeResolver() {
    return new PathLocaleResolver();
  }

  /** /fr/ is written by hand now and then: it leads to /fr. */
  @Bean
  UrlHandlerFilter trailingSlashes() {
    return UrlHandlerFilter.trailingSlashHandler("/*/**")
        .redirect(HttpStatus.MOVED_PERMANENTLY)
        .build();
  }

  /** An error page is HTML even where a style sheet or a feed was asked for. */
  @Bean
  static BeanPostProcessor pagesAreHtml() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ThymeleafViewResolver resolver) {
          resolver.setForceContentType(true);
        }
        return bean;
      }
    };
  }

  @Bean
  WebMvcConfigurer pages(SiteSettings settings, Assets assets, Messages messages) {
    return new WebMvcConfigurer() {

      @Override
      public void addResourceHandlers(ResourceHandlerRegistry registry) {
        CacheControl forEver =
            settings.editable()
                ? CacheControl.noCache()
                : CacheControl.maxAge(365, TimeUnit.DAYS).cachePublic().immutable();
        registry
            .addResourceHandler(assets.base() + "**")
            .addResourceLocations(settings.assets() + "static/")
            .setCacheControl(forEver);
        for (String webjar : WEBJARS) {
          registry
              .addResourceHandler("/webjars/" + webjar + "/**")
              .addResourceLocations("classpath:/META-INF/resources/webjars/" + webjar + "/")
              .setCacheControl(forEver);
        }
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new WordsResolver(messages));
      }
    };
  }
}
