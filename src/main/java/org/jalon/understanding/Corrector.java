package org.jalon.understanding;

import java.util.List;
import java.util.Optional;
import org.jalon.language.Language;
import org.jalon.language.Spelling;
import org.jalon.place.PlaceNames;
import org.jalon.place.PlaceNames.NameWord;
import org.jalon.search.CourseVocabulary;
import org.jalon.understanding.LexiconWords.LexiconWord;

/**
 * Mends misspelled and unfinished words: the nearest word of the lexicon, of the names of places or
 * of the offers, in this order when they are as near.
 */
final class Corrector {

  /** Below, nearly every word is near another. */
  private static final int SHORTEST = 5;

  private static final int SHORTEST_IN_OTHER_SCRIPTS = 4;
  private static final int SHORTEST_WITH_TWO = 9;
  private static final int SHORTEST_BEGINNING = 4;
  private static final int SHORTEST_BEGINNING_OF_NAME = 5;

  /** Villages have names like any word misspelled. */
  private static final int KNOWN_TOWN = 2_000;

  private static final int CITY = 20_000;

  private final LexiconWords lexicon;
  private final PlaceNames names;
  private final CourseVocabulary offers;

  Corrector(LexiconWords lexicon, PlaceNames names, CourseVocabulary offers) {
    this.lexicon = lexicon;
    this.names = names;
    this.offers = offers;
  }

  /** A word to read instead of another. */
  private record Candidate(String word, String written, int distance) {}

  /**
   * The word to read instead of one that nothing knows.
   *
   * @param last whether it is the last word typed, which may not be finished
   * @param placeExpected whether the words before announce a place or begin its name
   * @return the same word when none is near enough
   */
  Token correct(Token token, boolean last, boolean placeExpected, Language page) {
    String word = token.term();
    if (token.isSign() || word.length() > Spelling.LONGEST || isMostlyDigits(word)) {
      return token;
    }
    List<String> languages = Lexicon.preferred(page);
    Optional<Candidate> found = last ? completed(word, languages) : Optional.empty();
    return found
        .or(() -> last ? completedName(word) : Optional.empty())
        .or(() -> nearest(word, placeExpected, languages))
        .map(candidate -> token.readAs(candidate.word, candidate.written))
        .orElse(token);
  }

  private Optional<Candidate> completed(String word, List<String> languages) {
    return word.length() < SHORTEST_BEGINNING
        ? Optional.empty()
        : lexicon
            .complete(word, languages)
            .map(whole -> new Candidate(whole.word(), whole.written(), 0));
  }

  private Optional<Candidate> completedName(String word) {
    return word.length() < SHORTEST_BEGINNING_OF_NAME
        ? Optional.empty()
        : names
            .completeWord(word, CITY)
            .map(whole -> new Candidate(whole.word(), whole.written(), 0));
  }

  private Optional<Candidate> nearest(String word, boolean placeExpected, List<String> languages) {
    int mistakes = mistakes(word);
    if (mistakes == 0) {
      return Optional.empty();
    }
    Optional<Candidate> best = lexicon.near(word, mistakes, languages).map(near -> of(word, near));
    Optional<Candidate> name = name(word, mistakes);
    if (isNearer(name, best) || (placeExpected && !isNearer(best, name) && name.isPresent())) {
      best = name;
    }
    Optional<Candidate> offered = offered(word, mistakes);
    return isNearer(offered, best) ? offered : best;
  }

  private static boolean isNearer(Optional<Candidate> one, Optional<Candidate> other) {
    return one.isPresent() && (other.isEmpty() || one.get().distance < other.get().distance);
  }

  private Optional<Candidate> name(String word, int mistakes) {
    Optional<Candidate> near =
        names.nearWord(word, 1, KNOWN_TOWN).map(name -> of(name, distance(word, name, mistakes)));
    if (near.isEmpty()) {
      near = names.nearInflectedWord(word, 1, KNOWN_TOWN).map(name -> of(name, 1));
    }
    if (near.isEmpty() && mistakes > 1) {
      near =
          names
              .nearWord(word, mistakes, CITY)
              .map(name -> of(name, distance(word, name, mistakes)));
    }
    return near;
  }

  private static int distance(String word, NameWord name, int mistakes) {
    return Spelling.distance(word, name.word(), mistakes);
  }

  private static Candidate of(NameWord name, int distance) {
    return new Candidate(name.word(), name.written(), distance);
  }

  private Optional<Candidate> offered(String word, int mistakes) {
    return offers.near(word, 1).stream()
        .map(near -> new Candidate(near, near, Spelling.distance(word, near, mistakes)))
        .filter(candidate -> candidate.distance <= mistakes)
        .findFirst();
  }

  private static Candidate of(String word, LexiconWord near) {
    return new Candidate(
        near.word(), near.written(), Spelling.distance(word, near.word(), SHORTEST_WITH_TWO));
  }

  private static int mistakes(String word) {
    int shortest = word.charAt(0) < 0x250 ? SHORTEST : SHORTEST_IN_OTHER_SCRIPTS;
    return word.length() >= SHORTEST_WITH_TWO ? 2 : word.length() >= shortest ? 1 : 0;
  }

  private static boolean isMostlyDigits(String word) {
    return 2 * word.chars().filter(Character::isDigit).count() >= word.length();
  }
}
