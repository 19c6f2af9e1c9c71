package org.jalon.diffusion;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads {@code consumers.yml}. Whatever in it is not understood is refused with its place: a
 * misspelt word must not open a flow.
 */
final class ConsumersFile {

  private static final Set<String> WORDS =
      Set.of(
          "id",
          "names",
          "published-on",
          "lheo",
          "open",
          "perimeter",
          "gates",
          "blocking",
          "remarked");

  private final String name;

  private ConsumersFile(String name) {
    this.name = name;
  }

  /**
   * The consumers of a file, in its order.
   *
   * @param name of the file, for messages
   * @throws IllegalArgumentException when something in it is not understood
   */
  static List<Consumer> read(InputStream in, String name) throws IOException {
    return new ConsumersFile(name).consumers(in.readAllBytes());
  }

  private List<Consumer> consumers(byte[] bytes) {
    Object document;
    try {
      document =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
    } catch (YAMLException unreadable) {
      throw new IllegalArgumentException(name + " is not YAML: " + unreadable.getMessage());
    }
    List<Consumer> consumers = new ArrayList<>();
    for (Object one : list(map(document, name).get("consumers"), "consumers")) {
      consumers.add(consumer(map(one, "consumers")));
    }
    return consumers;
  }

  private Consumer consumer(Map<String, Object> said) {
    String id = text(said.get("id"));
    if (!id.matches("[a-z][a-z0-9-]{1,40}")) {
      throw refused(id, "id is small letters, digits and hyphens");
    }
    for (String word : said.keySet()) {
      if (!WORDS.contains(word)) {
        throw refused(id, "no such word: " + word);
      }
    }
    Map<String, String> names = texts(said.get("names"), id + ", names");
    if (!names.containsKey("fr")) {
      throw refused(id, "names has no French name (fr)");
    }
    String lheo = text(said.getOrDefault("lheo", "2.3"));
    if (!lheo.equals("2.2") && !lheo.equals("2.3")) {
      throw refused(id, "lheo is \"2.2\" or \"2.3\": " + lheo);
    }
    return new Consumer(
        id,
        names,
        text(said.getOrDefault("published-on", "")),
        conditions(said.get("perimeter"), id),
        conditions(said.get("gates"), id),
        ids(said.get("blocking"), id),
        ids(said.get("remarked"), id),
        lheo,
        text(said.getOrDefault("open", "false")).equals("true"));
  }

  /** {@code - FLO-12}, or {@code - FLO-03: {days: 30}}. */
  private List<Consumer.Condition> conditions(@Nullable Object said, String id) {
    List<Consumer.Condition> conditions = new ArrayList<>();
    for (Object one : list(said, id + ", gates")) {
      if (one instanceof Map<?, ?>) {
        map(one, id)
            .forEach((gate, settings) ->
                conditions.add(new Consumer.Condition(gate, texts(settings, id + ", " + gate))));
      } else {
        conditions.add(new Consumer.Condition(text(one), Map.of()));
      }
    }
    return List.copyOf(conditions);
  }

  /** Lists within the list are as if their ids stood there. */
  private Set<String> ids(@Nullable Object said, String id) {
    Set<String> ids = new LinkedHashSet<>();
    for (Object one : list(said, id)) {
      if (one instanceof List<?>) {
        ids.addAll(ids(one, id));
      } else {
        ids.add(text(one));
      }
    }
    return ids;
  }

  private Map<String, String> texts(@Nullable Object said, String where) {
    Map<String, String> texts = new LinkedHashMap<>();
    map(said, where).forEach((key, value) -> texts.put(key, text(value)));
    return texts;
  }

  private Map<String, Object> map(@Nullable Object said, String where) {
    if (!(said instanceof Map<?, ?> entries)) {
      throw new IllegalArgumentException(name + ": " + where + " has no entries but " + said);
    }
    Map<String, Object> map = new LinkedHashMap<>();
    entries.forEach((key, value) -> {
      if (value != null) {
        map.put(text(key), value);
      }
    });
    return map;
  }

  private List<?> list(@Nullable Object said, String where) {
    if (said == null) {
      return List.of();
    }
    if (said instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException(name + ": " + where + " is not a list but " + said);
  }

  private static String text(@Nullable Object said) {
    return said == null ? "" : said.toString().strip();
  }

  private IllegalArgumentException refused(String id, String why) {
    return new IllegalArgumentException(name + ": " + id + ": " + why);
  }
}
