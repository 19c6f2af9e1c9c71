package org.jalon.page.template;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** The site's own template engine, in the place of the one that would be made by itself. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

  @Bean
  SpringTemplateEngine templateEngine(ObjectProvider<ITemplateResolver> resolvers) {
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setDialect(new SiteDialect());
    engine.setEnableSpringELCompiler(true);
    engine.setEngineContextFactory(new PageContexts());
    resolvers.orderedStream().forEach(engine::addTemplateResolver);
    return engine;
  }
}
