package org.jalon.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Texts of a resource file by section: {@code [section]}, then a text a line; # for comments. */
final class Stock {

  private final String name;
  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  private Stock(String name) {
    this.name = name;
  }

  static Stock open(String name) {
    Stock stock = new Stock(name);
    List<String> section = new ArrayList<>();
    for (String line : lines(name)) {
      if (line.startsWith("[") && line.endsWith("]")) {
        section = new ArrayList<>();
        stock.sections.put(line.substring(1, line.length() - 1), section);
      } else {
        section.add(line);
      }
    }
    return stock;
  }

  /** The lines that say something. */
  static List<String> lines(String name) {
    try (InputStream in = Stock.class.getResourceAsStream("/demonstration/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no texts: classpath:/demonstration/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable: classpath:/demonstration/" + name, e);
    }
  }

  Set<String> names() {
    return sections.keySet();
  }

  List<String> list(String section) {
    List<String> texts = sections.get(section);
    if (texts == null) {
      throw new IllegalStateException("no section [" + section + "] in " + name);
    }
    return texts;
  }
}
