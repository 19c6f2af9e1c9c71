package org.jalon.search;

import java.util.List;

/**
 * The words that offers are made of. All words here are folded as {@code TextFolding} does.
 *
 * <p>While no index has been built yet, nothing is known.
 */
public interface CourseVocabulary {

  /** How many offers hold the word, in any of its forms. */
  int count(String word);

  /**
   * Words of offers that are spelled nearly so, nearest first, then the most frequent.
   *
   * @param limit at most so many
   */
  List<String> near(String word, int limit);
}
