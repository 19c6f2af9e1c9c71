package org.jalon.page.template;

import java.util.LinkedHashMap;
import java.util.Map;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.EngineContext;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.IEngineContextFactory;
import org.thymeleaf.context.StandardEngineContextFactory;
import org.thymeleaf.engine.TemplateData;

/**
 * Keeps a template's variables in a map of their own. Thymeleaf would put them into the request,
 * where each look is a walk through the filters' wrappers. Only the back office's pages need the
 * request: their links and forms carry its tokens.
 */
final class PageContexts implements IEngineContextFactory {

  private static final String WITH_REQUEST = "backoffice/";

  private final IEngineContextFactory withRequest = new StandardEngineContextFactory();

  @Override
  public IEngineContext createEngineContext(
      IEngineConfiguration configuration,
      TemplateData template,
      Map<String, Object> attributes,
      IContext context) {
    if (template.getTemplate().startsWith(WITH_REQUEST)) {
      return withRequest.createEngineContext(configuration, template, attributes, context);
    }
    Map<String, Object> variables = new LinkedHashMap<>();
    for (String name : context.getVariableNames()) {
      variables.put(name, context.getVariable(name));
    }
    return new EngineContext(configuration, template, attributes, context.getLocale(), variables);
  }
}
