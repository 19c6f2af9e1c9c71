package org.jalon.search.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/** The words of a search as the index knows them, where every word counts the same. */
public final class SearchTerms {

  /** So many that a bit each fits into an int; more is no search. */
  public static final int MOST = 30;

  private static final int LONGEST = 2_000;
  private static final CharArraySet LITTLE = FrenchAnalyzer.getDefaultStopSet();

  /** As a term it cannot be told from the letter that “option A” asks for. */
  private static final Pattern AT = Pattern.compile("(?<!\\p{L})[àÀ](?!\\p{L})");

  private SearchTerms() {}

  /** Each once, at most {@value #MOST}; little words count only when there are no others. */
  public static List<String> of(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Set<String> all = new LinkedHashSet<>(CourseAnalysis.terms(AT.matcher(start).replaceAll(" ")));
    Predicate<String> little = LITTLE::contains;
    Set<String> telling =
        all.stream().filter(little.negate()).collect(Collectors.toCollection(LinkedHashSet::new));
    return (telling.isEmpty() ? all : telling).stream().limit(MOST).toList();
  }
}
