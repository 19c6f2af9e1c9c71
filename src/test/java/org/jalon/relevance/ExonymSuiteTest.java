package org.jalon.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.jalon.place.Place;
import org.jalon.understanding.Understanding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the names of large towns in other scripts, typed alone, are these towns. */
class ExonymSuiteTest {

  private static final int TOWNS = 300;
  private static final double FLOOR = 98;
  private static final Understanding UNDERSTANDING = Readers.understanding();

  @ParameterizedTest
  @CsvSource({"Arab,ar", "Cyrl,ru", "Hani,zh"})
  void a_large_town_is_known_by_its_name(String script, String pathCode) throws IOException {
    Language page = Languages.find(pathCode).orElseThrow();
    Set<String> largest = largest();
    Map<String, List<String>> names = names(script);
    List<String> missed = new ArrayList<>();
    int all = 0;
    for (String code : largest) {
      for (String name : names.getOrDefault(code, List.of())) {
        all++;
        String found = Intent.placeOf(UNDERSTANDING.read(name, page));
        if (!found.equals(code)) {
          missed.add(name + ": " + found + " instead of " + code);
        }
      }
    }
    assertThat(100.0 * (all - missed.size()) / all)
        .as("%d names, missed: %s", all, missed)
        .isGreaterThanOrEqualTo(FLOOR);
  }

  private static Set<String> largest() {
    List<Place> communes = new ArrayList<>();
    Readers.GAZETTEER
        .listDepartments()
        .forEach(
            department -> communes.addAll(Readers.GAZETTEER.listCommunesOf(department.code())));
    Set<String> largest = new HashSet<>();
    communes.stream()
        .sorted(Comparator.comparingInt(Place::population).reversed())
        .limit(TOWNS)
        .forEach(place -> largest.add(place.code()));
    return largest;
  }

  private static Map<String, List<String>> names(String script) throws IOException {
    Map<String, List<String>> names = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    ExonymSuiteTest.class.getResourceAsStream("/place/exonyms.tsv.gz")),
                StandardCharsets.UTF_8))) {
      for (String line : reader.lines().toList()) {
        String[] cells = line.split("\t");
        if (cells[1].equals(script)) {
          names.computeIfAbsent(cells[0], code -> new ArrayList<>()).add(cells[2]);
        }
      }
    }
    return names;
  }
}
