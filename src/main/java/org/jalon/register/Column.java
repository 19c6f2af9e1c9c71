package org.jalon.register;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A column by its official name. Case, accents, dots, hyphens and underscores do not count.
 *
 * @param otherNames that it bears in other publications of the same register
 */
public record Column(String name, boolean required, List<String> otherNames) {

  /** Without it the file is refused. */
  public static Column required(String name, String... otherNames) {
    return new Column(name, true, List.of(otherNames));
  }

  /** Without it the file is taken, and the column is empty in every line. */
  public static Column optional(String name, String... otherNames) {
    return new Column(name, false, List.of(otherNames));
  }

  boolean isCalled(String heading) {
    String folded = fold(heading);
    return Stream.concat(Stream.of(name), otherNames.stream())
        .anyMatch(known -> fold(known).equals(folded));
  }

  private static String fold(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFD)
        .replaceAll("[^\\p{Alnum}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
