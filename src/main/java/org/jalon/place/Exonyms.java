package org.jalon.place;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * Names of places in Arabic, Cyrillic and Chinese script; {@code src/main/gazetteer} says whence.
 */
final class Exonyms {

  private static final List<String> FILES = List.of("exonyms.tsv.gz", "exonyms-by-hand.tsv");

  private Exonyms() {}

  static void forEach(Gazetteer gazetteer, BiConsumer<Place, String> reader) {
    for (String file : FILES) {
      Table table = Table.open(file);
      while (table.hasNext()) {
        String key = table.text();
        table.text(); // Language or script: search does not care.
        String name = table.text();
        gazetteer.findByKey(key).ifPresent(place -> reader.accept(place, name));
      }
    }
  }
}
