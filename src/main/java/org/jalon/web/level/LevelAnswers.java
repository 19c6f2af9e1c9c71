package org.jalon.web.level;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has answered so far. Answers to questions that others make needless do not count.
 *
 * @param given question → code of the answer, in the questions' order
 */
record LevelAnswers(Map<Question, String> given) {

  static final LevelAnswers NONE = new LevelAnswers(Map.of());

  LevelAnswers {
    Map<Question, String> ordered = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      String code = given.get(question);
      if (code == null) {
        continue;
      }
      if (!question.answers().contains(code)) {
        throw new IllegalArgumentException("no answer to " + question + ": " + code);
      }
      ordered.put(question, code);
    }
    given = Collections.unmodifiableMap(ordered);
  }

  /**
   * The answers of an address.
   *
   * @return empty when one of them is no answer, or one question has two
   */
  static Optional<LevelAnswers> read(Map<String, String[]> parameters) {
    Map<Question, String> given = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      String[] codes = parameters.get(question.parameter());
      if (codes == null) {
        continue;
      }
      if (codes.length != 1 || !question.answers().contains(codes[0])) {
        return Optional.empty();
      }
      given.put(question, codes[0]);
    }
    return Optional.of(new LevelAnswers(given));
  }

  /** The questions that make sense after these answers, answered or not. */
  List<Question> path() {
    List<Question> path = new ArrayList<>();
    for (Question question : Question.values()) {
      if (makesSense(question)) {
        path.add(question);
      }
    }
    return path;
  }

  /** The next question; empty when everything is answered. */
  Optional<Question> next() {
    return path().stream().filter(question -> !given.containsKey(question)).findFirst();
  }

  LevelAnswers with(Question question, String code) {
    Map<Question, String> more = new EnumMap<>(Question.class);
    more.putAll(given);
    more.put(question, code);
    return new LevelAnswers(more);
  }

  /** Before the last question on the way to this one was answered; empty at the first question. */
  Optional<LevelAnswers> back() {
    List<Question> answered =
        path().stream().takeWhile(question -> !next().equals(Optional.of(question))).toList();
    if (answered.isEmpty()) {
      return Optional.empty();
    }
    Map<Question, String> before = new EnumMap<>(Question.class);
    for (Question question : answered.subList(0, answered.size() - 1)) {
      before.put(question, given.getOrDefault(question, ""));
    }
    return Optional.of(new LevelAnswers(before));
  }

  boolean is(Question question, String code) {
    return code.equals(given.get(question));
  }

  /** How much of it somebody can, 0 for the least; 0 too when it was not asked. */
  int degree(Question question) {
    return Math.max(0, question.answers().indexOf(given.getOrDefault(question, "")));
  }

  /** The query with its question mark; empty without answers. */
  String query() {
    StringBuilder query = new StringBuilder();
    given.forEach((question, code) ->
        query
            .append(query.isEmpty() ? '?' : '&')
            .append(question.parameter())
            .append('=')
            .append(code));
    return query.toString();
  }

  private boolean makesSense(Question question) {
    return switch (question) {
      case LITERACY, UNDERSTANDING -> true;
      case SCHOOL -> !is(Question.LITERACY, "jamais");
      case SPEAKING -> !is(Question.UNDERSTANDING, "rien");
      case READING -> readsLatinLetters() && !is(Question.UNDERSTANDING, "rien");
      case WRITING -> makesSense(Question.READING) && !is(Question.READING, "rien");
    };
  }

  /** Unless they say otherwise: at the first question all six are still before them. */
  private boolean readsLatinLetters() {
    return !given.containsKey(Question.LITERACY) || is(Question.LITERACY, "oui");
  }
}
