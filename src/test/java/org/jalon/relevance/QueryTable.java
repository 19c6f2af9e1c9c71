package org.jalon.relevance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.language.Language;

/** The tables of intents and of queries, as they are written. */
final class QueryTable {

  private static final Path FOLDER = Path.of("src/test/resources/relevance");

  private final Map<String, Intent> intents = new LinkedHashMap<>();

  QueryTable() throws IOException {
    for (String line : lines("intents.csv")) {
      Intent intent = Intent.parse(line);
      intents.put(intent.id(), intent);
    }
  }

  /** How somebody types an intent in a language. */
  record Query(Language language, Intent intent, String words) {}

  Map<String, Intent> intents() {
    return intents;
  }

  List<Query> queries(Language language) throws IOException {
    List<Query> queries = new ArrayList<>();
    for (String line : lines(language.pathCode() + ".tsv")) {
      String[] cells = line.split("\t");
      Intent intent = intents.get(cells[0]);
      if (intent == null || cells.length != 2) {
        throw new AssertionError(language.pathCode() + ".tsv has no intent and words: " + line);
      }
      queries.add(new Query(language, intent, cells[1]));
    }
    return queries;
  }

  private static List<String> lines(String file) throws IOException {
    Path path = FOLDER.resolve(file);
    return Files.readAllLines(path, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
