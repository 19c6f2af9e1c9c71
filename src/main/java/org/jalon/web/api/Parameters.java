package org.jalon.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jalon.language.Digits;

/** Reads parameters; what cannot be read is refused by name. Empty values count as absent. */
final class Parameters {

  private final HttpServletRequest request;

  Parameters(HttpServletRequest request) {
    this.request = request;
  }

  /** Trimmed, without control characters; empty when absent. */
  String text(String name, int longest) {
    List<String> values = values(name);
    if (values.size() > 1) {
      throw Refusal.of(name, "api.problem.once", name);
    }
    String value = values.isEmpty() ? "" : values.getFirst();
    if (value.length() > longest) {
      throw Refusal.of(name, "api.problem.long", name, longest);
    }
    return value;
  }

  /** A text that must be there. */
  String required(String name, int longest) {
    String value = text(name, longest);
    if (value.isEmpty()) {
      throw Refusal.of(name, "api.problem.missing", name);
    }
    return value;
  }

  /** All values of a parameter that may be repeated. */
  List<String> values(String name) {
    String[] values = request.getParameterValues(name);
    return values == null
        ? List.of()
        : Arrays.stream(values)
            .map(value -> value.replaceAll("\\p{Cntrl}", " ").strip())
            .filter(value -> !value.isEmpty())
            .toList();
  }

  int number(String name, int smallest, int largest, int otherwise) {
    String value = Digits.toLatin(text(name, 20));
    if (value.isEmpty()) {
      return otherwise;
    }
    if (value.matches("\\d{1,6}")) {
      int number = Integer.parseInt(value);
      if (number >= smallest && number <= largest) {
        return number;
      }
    }
    throw Refusal.of(
        name,
        "api.problem.number",
        name,
        Refusal.shortened(value),
        Integer.toString(smallest),
        Integer.toString(largest));
  }

  /** An angle in degrees, at most {@code limit} to either side of 0. */
  OptionalDouble degrees(String name, int limit) {
    String value = text(name, 40);
    if (value.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (value.matches("-?\\d{1,3}(\\.\\d{1,15})?")) {
      double degrees = Double.parseDouble(value);
      if (Math.abs(degrees) <= limit) {
        return OptionalDouble.of(degrees);
      }
    }
    throw Refusal.of(
        name,
        "api.problem.number",
        name,
        Refusal.shortened(value),
        Integer.toString(-limit),
        Integer.toString(limit));
  }

  boolean flag(String name) {
    return switch (text(name, 20)) {
      case "", "false" -> false;
      case "true" -> true;
      default -> throw choice(name, text(name, 20), List.of("true", "false"));
    };
  }

  static Refusal choice(String name, String value, List<String> known) {
    return Refusal.of(
        name, "api.problem.choice", name, Refusal.shortened(value), String.join(", ", known));
  }
}
