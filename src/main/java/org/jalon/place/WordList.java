package org.jalon.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jalon.language.Spelling;
import org.jalon.place.PlaceNames.NameWord;
import org.jspecify.annotations.Nullable;

/**
 * Words of names in alphabetical order, with what rules most of them out when one is misspelled.
 */
final class WordList {

  private final List<NameWord> words;
  private final long[] letters;

  WordList(Collection<NameWord> all) {
    words = all.stream().sorted(Comparator.comparing(NameWord::word)).toList();
    letters = words.stream().mapToLong(word -> Spelling.letters(word.word())).toArray();
  }

  Optional<NameWord> find(String word) {
    int at = firstFrom(word);
    return at < words.size() && words.get(at).word().equals(word)
        ? Optional.of(words.get(at))
        : Optional.empty();
  }

  Optional<NameWord> complete(String start, int population) {
    Optional<NameWord> best = Optional.empty();
    for (int i = firstFrom(start); i < words.size() && words.get(i).word().startsWith(start); i++) {
      NameWord word = words.get(i);
      if (word.population() >= population
          && word.word().length() > start.length()
          && best.stream().allMatch(other -> other.population() < word.population())) {
        best = Optional.of(word);
      }
    }
    return best;
  }

  Optional<NameWord> near(String word, int mistakes, int population) {
    long wanted = Spelling.letters(word);
    @Nullable NameWord best = null;
    int least = mistakes + 1;
    for (int i = 0; i < letters.length; i++) {
      if (Long.bitCount(letters[i] ^ wanted) > 2 * mistakes) {
        continue;
      }
      NameWord other = words.get(i);
      if (other.population() < population || other.word().equals(word)) {
        continue;
      }
      int distance = Spelling.distance(word, other.word(), mistakes);
      boolean bigger = best != null && other.population() > best.population();
      if (distance < least || (distance == least && distance <= mistakes && bigger)) {
        best = other;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private int firstFrom(String start) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).word().compareTo(start) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
