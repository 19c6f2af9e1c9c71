package org.jalon.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A row of words and what has been found out about them so far. Spans never overlap. */
final class Row {

  private final List<Token> tokens;
  private final @Nullable Span[] spans;

  Row(List<Token> tokens) {
    this.tokens = tokens;
    this.spans = new Span[tokens.size()];
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** The terms from one index to another. */
  List<String> terms(int from, int to) {
    return tokens.subList(from, to).stream().map(Token::term).toList();
  }

  /** Whether only one sign stands between a word and the next one. */
  boolean touch(int index) {
    return tokens.get(index + 1).start() - tokens.get(index).end() == 1;
  }

  Optional<Span> at(int index) {
    return Optional.ofNullable(spans[index]);
  }

  boolean isFree(int index) {
    return spans[index] == null;
  }

  /** The spans that some of these words belong to, each once. */
  List<Span> among(int from, int to) {
    List<Span> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Span span = spans[i];
      if (span != null && (found.isEmpty() || found.getLast() != span)) {
        found.add(span);
      }
    }
    return found;
  }

  /** Puts a span in its place; those that it overlaps are gone. */
  void put(Span span) {
    for (Span former : among(span.from(), span.to())) {
      Arrays.fill(spans, former.from(), former.to(), null);
    }
    Arrays.fill(spans, span.from(), span.to(), span);
  }

  /** Fills what is still free with what a finder finds between two indexes. */
  void fill(BiFunction<Integer, Integer, List<Span>> finder) {
    int from = 0;
    while (from < size()) {
      int to = from;
      while (to < size() && isFree(to)) {
        to++;
      }
      if (to > from) {
        finder.apply(from, to).forEach(this::put);
      }
      from = to + 1;
    }
  }

  /** Indexes of the words that mean nothing yet. */
  List<Integer> free() {
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (isFree(i)) {
        free.add(i);
      }
    }
    return free;
  }
}
