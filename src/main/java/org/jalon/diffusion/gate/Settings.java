package org.jalon.diffusion.gate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jalon.lheo.LheoVersion;

/**
 * What a consumer sets a gate to. A gate asks for each setting it knows; what it has not asked for
 * it does not know, and is refused.
 */
public final class Settings {

  private final Map<String, String> given;
  private final LheoVersion lheo;
  private final Set<String> asked = new TreeSet<>();

  /**
   * @param lheo version of the consumer's file
   */
  public Settings(Map<String, String> given, LheoVersion lheo) {
    this.given = new TreeMap<>(given);
    this.lheo = lheo;
  }

  LheoVersion lheo() {
    return lheo;
  }

  /** From 0 to 9999. */
  int number(String name, int usual) {
    String text = text(name, Integer.toString(usual));
    if (!text.matches("[0-9]{1,4}")) {
      throw new IllegalArgumentException(name + " is a number, 0 to 9999: " + text);
    }
    return Integer.parseInt(text);
  }

  boolean flag(String name) {
    return switch (text(name, "false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(name + " is true or false: " + given.get(name));
    };
  }

  /** Values between commas or blanks. */
  Set<String> values(String name, String usual) {
    return Arrays.stream(text(name, usual).split("[,\\s]+"))
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** One of the type's constants, written small and with hyphens. */
  <E extends Enum<E>> E oneOf(String name, E usual) {
    String text = text(name, written(usual));
    E[] all = usual.getDeclaringClass().getEnumConstants();
    for (E one : all) {
      if (written(one).equals(text)) {
        return one;
      }
    }
    String known = Arrays.stream(all).map(Settings::written).collect(Collectors.joining(", "));
    throw new IllegalArgumentException(name + " is one of " + known + ": " + text);
  }

  String text(String name, String usual) {
    asked.add(name);
    return given.getOrDefault(name, usual).strip();
  }

  /**
   * To be called when the gate is set.
   *
   * @throws IllegalArgumentException when something was given that the gate did not ask for
   */
  public void refuseUnknown() {
    for (String name : given.keySet()) {
      if (!asked.contains(name)) {
        String known = asked.isEmpty() ? "it has none" : "known: " + String.join(", ", asked);
        throw new IllegalArgumentException("no such setting: " + name + " (" + known + ")");
      }
    }
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
