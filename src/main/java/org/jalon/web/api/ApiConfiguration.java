package org.jalon.web.api;

import org.jalon.diffusion.file.FlowFileSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Opens the API to programs of other sites, through its gate. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ApiSettings.class, FlowFileSettings.class})
class ApiConfiguration {

  private static final String EVERYTHING = "/api/**";

  @Bean
  WebMvcConfigurer apiForOtherSites(ApiGate gate) {
    return new WebMvcConfigurer() {

      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate).addPathPatterns(EVERYTHING);
      }

      /** There is no cookie to abuse: everybody may read. */
      @Override
      public void addCorsMappings(CorsRegistry registry) {
        registry
            .addMapping(EVERYTHING)
            .allowedOrigins("*")
            .allowedMethods("GET", "HEAD")
            .exposedHeaders(HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER, HttpHeaders.CONTENT_RANGE)
            .maxAge(86_400);
      }
    };
  }
}
