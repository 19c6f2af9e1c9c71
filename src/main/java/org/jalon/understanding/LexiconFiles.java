package org.jalon.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.language.Language;
import org.jalon.language.Languages;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;

/**
 * The lexicon as it is written: {@code i18n/lexicon} below {@code jalon.assets}.
 *
 * <p>{@code concepts.csv} has one concept a line: {@code id;effect;French;English}. {@code ar.txt}
 * has one concept a line too: {@code id = what people type | another way | a third}. {@code
 * ar-latin.txt} has the same for who types Arabic in latin letters. A line that begins with # is a
 * note to translators.
 */
final class LexiconFiles {

  private static final String LATIN = "-latin";

  private final String folder;

  /**
   * @param assets a Spring resource location that ends with a slash
   */
  LexiconFiles(String assets) {
    this.folder = assets + "i18n/lexicon/";
  }

  /**
   * A line of a language's file.
   *
   * @param number of the line, from 1
   */
  record Line(int number, String concept, List<String> surfaces) {}

  /** Concept → effect as written, in the order of the table. */
  Map<String, String> effects() {
    Map<String, String> effects = new LinkedHashMap<>();
    for (String line : lines("concepts.csv")) {
      List<String> cells = List.of(line.split(";", -1));
      if (isContent(line) && cells.size() > 1) {
        effects.put(cells.get(0).strip(), cells.get(1).strip());
      }
    }
    return effects;
  }

  /** The names of the files that exist, without their ending: {@code fr}, {@code ru-latin}. */
  List<String> names() {
    List<String> names = new ArrayList<>(Languages.all().stream().map(Language::pathCode).toList());
    names.addAll(names.stream().map(name -> name + LATIN).toList());
    return names.stream().filter(name -> resource(name + ".txt").exists()).toList();
  }

  static boolean isLatinised(String name) {
    return name.endsWith(LATIN);
  }

  /** The lines of a file, without notes. */
  List<Line> read(String name) {
    List<Line> read = new ArrayList<>();
    List<String> lines = lines(name + ".txt");
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int equals = line.indexOf('=');
      if (isContent(line)) {
        String concept = equals < 0 ? line.strip() : line.substring(0, equals).strip();
        String surfaces = equals < 0 ? "" : line.substring(equals + 1);
        read.add(new Line(i + 1, concept, split(surfaces)));
      }
    }
    return read;
  }

  private static List<String> split(String surfaces) {
    return Arrays.stream(surfaces.split("\\|"))
        .map(String::strip)
        .filter(surface -> !surface.isEmpty())
        .toList();
  }

  private static boolean isContent(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private List<String> lines(String file) {
    Resource resource = resource(file);
    try {
      return resource.getContentAsString(StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The lexicon cannot be read: " + resource.getDescription(), e);
    }
  }

  private Resource resource(String file) {
    return new DefaultResourceLoader().getResource(folder + file);
  }
}
