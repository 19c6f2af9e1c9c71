package org.jalon.lheo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The elements of one version of LHÉO, read from <code>lheo/grammar-*.txt</code>. */
final class Grammar {
  private static final Map<LheoVersion, Grammar> ALL = new EnumMap<>(LheoVersion.class);

  static {
    for (LheoVersion version : LheoVersion.values()) {
      ALL.put(version, new Grammar(version));
    }
  }

  private final Map<String, ElementType> types = new HashMap<>();
  private final Map<String, Set<String>> tables = new HashMap<>();
  private Set<String> attributes = Set.of();

  private Grammar(LheoVersion version) {
    String resource = "/lheo/grammar-" + version.number() + ".txt";
    try (InputStream in = Grammar.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> define(words(line)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
    types.values().forEach(type -> type.resolve(types));
  }

  @SuppressWarnings("NullAway") // every version is put above
  static Grammar of(LheoVersion version) {
    return ALL.get(version);
  }

  /** The element of that name. Asking for one that the language lacks is a programming error. */
  ElementType type(String name) {
    ElementType type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException("LHÉO has no element " + name);
    }
    return type;
  }

  /** Of all elements. */
  Set<String> names() {
    return Set.copyOf(types.keySet());
  }

  /** Names are compared all the time, with literals and with those that the parser interns. */
  private static String[] words(String line) {
    return Stream.of(line.split(" ")).map(String::intern).toArray(String[]::new);
  }

  private void define(String[] words) {
    List<String> rest = List.of(words).subList(1, words.length);
    switch (words[0]) {
      case "attributes" -> attributes = Set.copyOf(rest);
      case "table" -> tables.put(rest.getFirst(), Set.copyOf(rest.subList(1, rest.size())));
      default -> types.put(words[1], type(words));
    }
  }

  private ElementType type(String[] words) {
    String name = words[1];
    return switch (words[0]) {
      case "sequence" -> sequence(name, List.of(words).subList(2, words.length));
      case "text" -> {
        boolean ref = words.length > 4;
        int min = Integer.parseInt(words[2]);
        int max = Integer.parseInt(words[3]);
        yield new ElementType(name, ElementType.Kind.TEXT, attributes, ref, min, max);
      }
      case "int" -> {
        int min = Integer.parseInt(words[2]);
        int max = Integer.parseInt(words[3]);
        yield new ElementType(name, ElementType.Kind.INTEGER, attributes, false, min, max);
      }
      case "code" -> {
        ElementType code = new ElementType(name, ElementType.Kind.CODE, attributes, false, 1, 2);
        code.allow(tables.getOrDefault(words[2], Set.of()));
        yield code;
      }
      case "date" -> new ElementType(name, ElementType.Kind.DATE, attributes, false, 8, 8);
      case "extras", "any" ->
          new ElementType(name, ElementType.Kind.EXTENSION, attributes, false, 0, 0);
      default -> throw new IllegalStateException("not a kind of element: " + words[0]);
    };
  }

  private ElementType sequence(String name, List<String> words) {
    Set<String> allowed = new HashSet<>(attributes);
    List<Particle> children = new ArrayList<>();
    for (String word : words) {
      if (word.startsWith("@")) {
        allowed.add(word.substring(1));
      } else {
        String[] parts = word.split(":");
        int max = "*".equals(parts[2]) ? Integer.MAX_VALUE : Integer.parseInt(parts[2]);
        children.add(
            new Particle(parts[0].intern(), children.size(), Integer.parseInt(parts[1]), max));
      }
    }
    ElementType type = new ElementType(name, ElementType.Kind.SEQUENCE, allowed, false, 0, 0);
    type.contain(children);
    return type;
  }
}
