package org.jalon.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages in display order, and the tags that lead to each. */
final class LanguageTable {

  /** Longer headers are cut: browsers send a few dozen characters, only attackers send more. */
  private static final int LONGEST_HEADER = 1000;

  private static final int COLUMNS = 5;

  private final List<Language> languages;
  private final Map<String, Language> byPathCode = new HashMap<>();
  private final Map<String, Language> byAlias = new HashMap<>();

  LanguageTable(List<Language> languages) {
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("A language table needs at least one language");
    }
    this.languages = List.copyOf(languages);
    for (Language language : languages) {
      addOnce(byPathCode, language.pathCode(), language);
      for (String alias : language.aliases()) {
        addOnce(byAlias, alias, language);
      }
    }
  }

  /**
   * Reads comma-separated lines {@code path,tag,name,direction,aliases}; lines that begin with
   * {@code #} are comments, the first other line is the heading.
   *
   * @throws IllegalArgumentException at a line that is no language; it is named
   */
  static LanguageTable read(Reader source) throws IOException {
    List<Language> languages = new ArrayList<>();
    BufferedReader lines = new BufferedReader(source);
    boolean heading = true;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!heading) {
        languages.add(parse(line));
      }
      heading = false;
    }
    return new LanguageTable(languages);
  }

  List<Language> languages() {
    return languages;
  }

  Language byDefault() {
    return languages.getFirst();
  }

  Optional<Language> find(String pathCode) {
    return Optional.ofNullable(byPathCode.get(pathCode));
  }

  /** Looks for the tag, then for ever shorter beginnings of it: zh-Hant-TW, zh-Hant, zh. */
  Optional<Language> findByTag(String tag) {
    String rest = tag.toLowerCase(Locale.ROOT).replace('_', '-');
    while (!rest.isEmpty()) {
      Language language = byAlias.get(rest);
      if (language != null) {
        return Optional.of(language);
      }
      rest = rest.substring(0, Math.max(0, rest.lastIndexOf('-')));
    }
    return Optional.empty();
  }

  Language negotiate(String acceptLanguage) {
    String header = acceptLanguage.substring(0, Math.min(acceptLanguage.length(), LONGEST_HEADER));
    List<Wish> wishes = new ArrayList<>();
    for (String range : header.split(",")) {
      wishOf(range).ifPresent(wishes::add);
    }
    // The sort is stable: among equal weights the header's order decides.
    return wishes.stream()
        .max(Comparator.comparingDouble(Wish::weight).thenComparing(w -> -wishes.indexOf(w)))
        .map(Wish::language)
        .orElse(byDefault());
  }

  private Optional<Wish> wishOf(String range) {
    String[] parts = range.split(";");
    double weight = 1;
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.startsWith("q=") || parameter.startsWith("Q=")) {
        weight = weight(parameter.substring(2));
      }
    }
    if (parts.length == 0 || !(weight > 0)) {
      return Optional.empty();
    }
    double wanted = weight;
    return findByTag(parts[0].strip()).map(language -> new Wish(language, wanted));
  }

  /** A weight from 0 to 1; 0 (not wanted) when it is no such number. */
  private static double weight(String text) {
    try {
      double weight = Double.parseDouble(text.strip());
      return weight <= 1 ? weight : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static Language parse(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          "A language has path,tag,name,direction,aliases, but this line has not: " + line);
    }
    return new Language(
        cells[0].strip(),
        cells[1].strip(),
        cells[2].strip(),
        Language.Direction.valueOf(cells[3].strip().toUpperCase(Locale.ROOT)),
        List.of(cells[4].strip().toLowerCase(Locale.ROOT).split("\\s+")));
  }

  private static void addOnce(Map<String, Language> map, String key, Language language) {
    Language other = map.put(key, language);
    if (other != null) {
      throw new IllegalArgumentException(
          key + " names two languages: " + other.pathCode() + " and " + language.pathCode());
    }
  }

  private record Wish(Language language, double weight) {}
}
