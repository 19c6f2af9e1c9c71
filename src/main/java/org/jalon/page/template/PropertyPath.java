package org.jalon.page.template;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.ILazyContextVariable;

/**
 * A variable and the components to follow from it, such as {@code page.form.words}; at its end
 * there may be {@code .isEmpty()}.
 */
final class PropertyPath {

  /** What cannot be read by these means. */
  static final Object UNKNOWN = new Object();

  private static final Pattern FORM =
      Pattern.compile("[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*(?:\\.isEmpty\\(\\))?");
  private static final String IS_EMPTY = ".isEmpty()";

  /** What an expression means that is no variable, or one of the request's. */
  private static final Set<String> RESERVED =
      Set.of("true", "false", "null", "param", "session", "application");

  private final String variable;
  private final List<String> components;
  private final boolean isEmpty;

  private PropertyPath(String variable, List<String> components, boolean isEmpty) {
    this.variable = variable;
    this.components = components;
    this.isEmpty = isEmpty;
  }

  /** The path that an expression is; none when it is more than that. */
  static Optional<PropertyPath> of(String expression) {
    String path = expression.strip();
    if (!FORM.matcher(path).matches()) {
      return Optional.empty();
    }
    boolean isEmpty = path.endsWith(IS_EMPTY);
    String names = isEmpty ? path.substring(0, path.length() - IS_EMPTY.length()) : path;
    List<String> parts = Arrays.asList(names.split("\\."));
    return RESERVED.contains(parts.getFirst())
        ? Optional.empty()
        : Optional.of(
            new PropertyPath(
                parts.getFirst(), List.copyOf(parts.subList(1, parts.size())), isEmpty));
  }

  /** What stands there, or {@link #UNKNOWN}. */
  @Nullable Object read(IContext context) {
    Object value = context.getVariable(variable);
    if (value instanceof ILazyContextVariable<?>) {
      return UNKNOWN;
    }
    for (String component : components) {
      if (!(value instanceof Record)) {
        return UNKNOWN;
      }
      value = RecordProperties.read((Record) value, component);
      if (value == UNKNOWN) {
        return UNKNOWN;
      }
    }
    return isEmpty ? isEmpty(value) : value;
  }

  private static Object isEmpty(@Nullable Object value) {
    return switch (value) {
      case String text -> text.isEmpty();
      case Collection<?> several -> several.isEmpty();
      case null, default -> UNKNOWN;
    };
  }
}
