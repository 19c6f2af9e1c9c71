package org.jalon.understanding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.place.Resolution;
import org.jalon.search.Facet;

/** What some words of a reader mean. Concepts are ids of {@code i18n/lexicon/concepts.csv}. */
public sealed interface Meaning {

  /** Filters: “evening”, “free”, “A1”. */
  record Filter(String concept, Map<Facet, Set<String>> selections) implements Meaning {
    public Filter {
      selections = Map.copyOf(selections);
    }
  }

  /** Every kind of training, not only French: “apprenticeship”. */
  record EveryKind(String concept) implements Meaning {}

  /** The code of a certification: {@code RNCP36315}, {@code RS5616}. */
  record Certification(String code) implements Meaning {}

  /**
   * Something that French texts speak of: “theatre”, “DELF”, “welder”.
   *
   * @param nature how it is shown and what it widens
   * @param french the words that say it in offers, the usual one first
   */
  record Topic(String concept, Nature nature, List<String> french) implements Meaning {
    public Topic {
      french = List.copyOf(french);
    }
  }

  /** What sort of topic. */
  enum Nature {
    SUBJECT,
    DIPLOMA,
    TRADE
  }

  /** A word that no lexicon knows and offers hold: searched as it is. */
  record Word(String french) implements Meaning {}

  /** A place, or several of the name; never {@link Resolution.Unknown}. */
  record Somewhere(Resolution place) implements Meaning {}

  /**
   * Words that narrow nothing: “course”, “I want”, “French”.
   *
   * @param french whether they say that French is wanted
   */
  record Plain(boolean french) implements Meaning {}

  /** A word that is found nowhere: left out of the search, and said. */
  record Unknown() implements Meaning {}
}
