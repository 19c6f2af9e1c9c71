package org.jalon.page.template;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.VariableExpression;

/**
 * Reads {@code card.title} from records without an expression language; everything else, and all
 * that goes wrong, is left to the one it stands before. Of a page's hundreds of expressions nearly
 * all are such paths.
 */
final class PathEvaluator implements IStandardVariableExpressionEvaluator {

  private final IStandardVariableExpressionEvaluator otherwise;

  PathEvaluator(IStandardVariableExpressionEvaluator otherwise) {
    this.otherwise = otherwise;
  }

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext conditions) {
    if (expression instanceof VariableExpression variable
        && !variable.getUseSelectionAsRoot()
        && !conditions.getPerformTypeConversion()) {
      PropertyPath path = path(variable);
      Object value = path == null ? PropertyPath.UNKNOWN : path.read(context);
      if (value != PropertyPath.UNKNOWN) {
        return value;
      }
    }
    return otherwise.evaluate(context, expression, conditions);
  }

  /** Thymeleaf keeps what it parsed, and with it what was made of it here. */
  private static @Nullable PropertyPath path(VariableExpression expression) {
    Object kept = expression.getCachedExpression();
    if (kept == null) {
      Optional<PropertyPath> path = PropertyPath.of(expression.getExpression());
      path.ifPresent(expression::setCachedExpression);
      return path.orElse(null);
    }
    return kept instanceof PropertyPath path ? path : null;
  }
}
