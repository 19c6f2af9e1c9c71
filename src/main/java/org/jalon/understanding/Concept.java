package org.jalon.understanding;

import java.util.List;

/**
 * One thing that people may mean, whatever their language.
 *
 * @param id as in {@code i18n/lexicon/concepts.csv}
 * @param french the words that say it in French, the usual one first
 */
record Concept(String id, Effect effect, List<String> french) {

  Concept {
    french = List.copyOf(french);
  }

  Meaning meaning() {
    return switch (effect) {
      case Effect.Filters filters -> new Meaning.Filter(id, filters.selections());
      case Effect.Simple simple ->
          switch (simple) {
            case EVERY_KIND -> new Meaning.EveryKind(id);
            case SUBJECT -> new Meaning.Topic(id, Meaning.Nature.SUBJECT, french);
            case TRADE -> new Meaning.Topic(id, Meaning.Nature.TRADE, french);
            case DIPLOMA -> new Meaning.Topic(id, Meaning.Nature.DIPLOMA, french);
            case FRENCH -> new Meaning.Plain(true);
            case COURSE, PLACE_WORD, NOTHING -> new Meaning.Plain(false);
          };
    };
  }

  boolean announcesPlace() {
    return effect == Effect.Simple.PLACE_WORD;
  }
}
