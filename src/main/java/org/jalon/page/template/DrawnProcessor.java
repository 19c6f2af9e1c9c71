package org.jalon.page.template;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code jalon:drawn="${piece}"}: the element's content is what the piece, or each piece of a list,
 * writes. Anything else is an error: nothing unescaped reaches a page by this way.
 */
final class DrawnProcessor extends AbstractAttributeTagProcessor {

  /** Where {@code th:text} stands in the standard dialect: after iteration and conditions. */
  private static final int PRECEDENCE = 1300;

  DrawnProcessor(String prefix) {
    super(TemplateMode.HTML, prefix, null, false, "drawn", true, PRECEDENCE, true);
  }

  @Override
  protected void doProcess(
      ITemplateContext context,
      IProcessableElementTag tag,
      AttributeName attribute,
      String expression,
      IElementTagStructureHandler element) {
    Object pieces =
        StandardExpressions.getExpressionParser(context.getConfiguration())
            .parseExpression(context, expression)
            .execute(context);
    Html html = new Html();
    if (pieces instanceof Iterable<?> several) {
      several.forEach(piece -> draw(piece, expression, html));
    } else {
      draw(pieces, expression, html);
    }
    element.setBody(html.toString(), false);
  }

  private static void draw(Object piece, String expression, Html html) {
    if (!(piece instanceof Drawn drawn)) {
      throw new TemplateProcessingException("Cannot draw itself: " + expression);
    }
    drawn.draw(html);
  }
}
