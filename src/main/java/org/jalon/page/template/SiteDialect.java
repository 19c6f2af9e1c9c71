package org.jalon.page.template;

import java.util.HashSet;
import java.util.Set;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/** Thymeleaf's own attributes, whose paths of records are read directly. */
final class SiteDialect extends SpringStandardDialect {

  private final IStandardVariableExpressionEvaluator evaluator =
      new PathEvaluator(super.getVariableExpressionEvaluator());

  @Override
  public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
    return evaluator;
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    Set<IProcessor> processors = new HashSet<>(super.getProcessors(prefix));
    processors.add(new DrawnProcessor("jalon"));
    return processors;
  }
}
