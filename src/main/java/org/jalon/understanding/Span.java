package org.jalon.understanding;

/**
 * Words of a row that mean one thing.
 *
 * @param from index of the first word
 * @param to index after the last one
 * @param source what found it, which decides what may take its place
 */
record Span(int from, int to, Meaning meaning, Source source) {

  int length() {
    return to - from;
  }

  /** Where a meaning comes from. */
  sealed interface Source {

    /** Quotes, levels and codes: nothing takes their place. */
    record Fixed() implements Source {}

    /** The lexicon. */
    record Phrase(Concept concept) implements Source {}

    /** The gazetteer. */
    record Name() implements Source {}
  }

  static Span fixed(int from, int to, Meaning meaning) {
    return new Span(from, to, meaning, new Source.Fixed());
  }

  static Span phrase(int from, int to, Concept concept) {
    return new Span(from, to, concept.meaning(), new Source.Phrase(concept));
  }
}
