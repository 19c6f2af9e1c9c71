package org.jalon.web.error;

import org.apache.catalina.core.StandardHost;
import org.jalon.language.Messages;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts our words in place of the server's own report of errors. */
@Configuration(proxyBeanMethods = false)
class ServerErrors {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableRequests(Messages messages) {
    return factory ->
        factory.addContextCustomizers(context -> {
          if (context.getParent() instanceof StandardHost host) {
            // The host makes a report valve of its own unless one of this class is there.
            host.setErrorReportValveClass(UnreadableRequestValve.class.getName());
            host.getPipeline().addValve(new UnreadableRequestValve(messages));
          }
        });
  }
}
