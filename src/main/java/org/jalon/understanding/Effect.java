package org.jalon.understanding;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.search.Facet;

/** What a concept does to a search; the head of {@code i18n/lexicon/concepts.csv} explains each. */
sealed interface Effect {

  /** The offers must be so. */
  record Filters(Map<Facet, Set<String>> selections) implements Effect {
    public Filters {
      selections = Map.copyOf(selections);
    }
  }

  /** All that needs no more than its name. */
  enum Simple implements Effect {
    EVERY_KIND("tout"),
    SUBJECT("texte"),
    TRADE("metier"),
    DIPLOMA("diplome"),
    FRENCH("francais"),
    COURSE("cours"),
    PLACE_WORD("lieu"),
    NOTHING("rien");

    private final String code;

    Simple(String code) {
      this.code = code;
    }
  }

  /**
   * Reads an effect as the table of concepts writes it.
   *
   * @throws IllegalArgumentException when it is none, saying why
   */
  static Effect parse(String text) {
    return Arrays.stream(Simple.values())
        .filter(simple -> simple.code.equals(text))
        .map(Effect.class::cast)
        .findFirst()
        .orElseGet(() -> new Filters(selections(text)));
  }

  private static Map<Facet, Set<String>> selections(String text) {
    Map<Facet, Set<String>> selections = new EnumMap<>(Facet.class);
    for (String selection : text.split(" ")) {
      List<String> sides = List.of(selection.split("=", 2));
      Facet facet =
          Facet.find(sides.getFirst())
              .orElseThrow(() -> new IllegalArgumentException("no such effect: " + selection));
      Set<String> codes = new LinkedHashSet<>(List.of(sides.getLast().split(",")));
      codes.stream()
          .filter(code -> !facet.accepts(code))
          .findFirst()
          .ifPresent(code -> {
            throw new IllegalArgumentException("no code of " + facet.parameter() + ": " + code);
          });
      selections.put(facet, codes);
    }
    return selections;
  }
}
