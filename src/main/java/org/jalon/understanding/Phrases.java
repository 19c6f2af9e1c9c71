package org.jalon.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.jspecify.annotations.Nullable;

/** What people type for concepts, found in a row of words: from the left, the longest first. */
final class Phrases {

  private final List<List<Reading>> readings = new ArrayList<>();
  private final @Nullable SynonymMap map;

  /** What a phrase means in one language. */
  record Reading(String language, Concept concept) {}

  /**
   * A phrase in a row of words.
   *
   * @param from index of the first word
   * @param to index after the last one
   */
  record Match(int from, int to, List<Reading> readings) {}

  /** Collects phrases; the first meaning of a phrase in a language stays. */
  static final class Builder {
    private final Map<List<String>, List<Reading>> phrases = new LinkedHashMap<>();

    void add(List<String> words, String language, Concept concept) {
      List<Reading> readings = phrases.computeIfAbsent(words, w -> new ArrayList<>(1));
      if (readings.stream().noneMatch(reading -> reading.language.equals(language))) {
        readings.add(new Reading(language, concept));
      }
    }

    Phrases build() {
      return new Phrases(phrases);
    }
  }

  private Phrases(Map<List<String>, List<Reading>> phrases) {
    SynonymMap.Builder builder = new SynonymMap.Builder(true);
    phrases.forEach((words, meanings) -> {
      CharsRef input = SynonymMap.Builder.join(words.toArray(String[]::new), new CharsRefBuilder());
      builder.add(input, new CharsRef(Integer.toString(readings.size())), false);
      readings.add(List.copyOf(meanings));
    });
    try {
      map = phrases.isEmpty() ? null : builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The phrases among the words from one index to another, in their order. */
  List<Match> find(List<Token> tokens, int from, int to) {
    if (map == null || from >= to) {
      return List.of();
    }
    List<Match> found = new ArrayList<>();
    try (TokenStream stream =
        new SynonymGraphFilter(new Words(tokens.subList(from, to).iterator()), map, false)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      TypeAttribute type = stream.getAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (type.type().equals(SynonymGraphFilter.TYPE_SYNONYM)) {
          int first = at(tokens, offset.startOffset(), from);
          int last = first;
          while (tokens.get(last).end() < offset.endOffset()) {
            last++;
          }
          found.add(new Match(first, last + 1, readings.get(Integer.parseInt(term.toString()))));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** What all these words mean together, if they are a phrase. */
  Optional<Match> findWhole(List<Token> tokens) {
    return find(tokens, 0, tokens.size()).stream()
        .filter(match -> match.from == 0 && match.to == tokens.size())
        .findFirst();
  }

  private static int at(List<Token> tokens, int start, int from) {
    int index = from;
    while (tokens.get(index).start() < start) {
      index++;
    }
    return index;
  }

  /** Words that have been read already, as Lucene's filters want them. */
  private static final class Words extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final Iterator<Token> tokens;

    Words(Iterator<Token> tokens) {
      this.tokens = tokens;
      addAttribute(TypeAttribute.class);
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (!tokens.hasNext()) {
        return false;
      }
      Token token = tokens.next();
      term.append(token.term());
      offset.setOffset(token.start(), token.end());
      return true;
    }
  }
}
