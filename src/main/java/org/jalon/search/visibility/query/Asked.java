package org.jalon.search.visibility.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.jalon.search.index.SearchTerms;
import org.jalon.search.visibility.VisibilityQuery;
import org.jalon.search.visibility.index.NumberForms;
import org.jalon.search.visibility.index.VisibilityIndexDefinition;

/**
 * Text and pasted list of a query, as the index is asked for them.
 *
 * @param text whether there is any text
 * @param terms words, all of which must stand in an offer
 * @param worth by word: how much it tells, of 1 for all together
 * @param own what may be an offer's own number
 * @param shared what may be a SIRET, a SIREN or a certification
 * @param pasted each entry once
 */
record Asked(
    boolean text,
    List<String> terms,
    double[] worth,
    Optional<String> own,
    Set<String> shared,
    List<Pasted> pasted) {

  /**
   * @param entry as it was pasted
   * @param own the form of an offer's own number
   * @param shared the digits of a SIRET or SIREN
   */
  record Pasted(String entry, Optional<String> own, Optional<String> shared) {}

  static Asked of(VisibilityQuery query, VisibilitySnapshot snapshot) {
    String text = query.text().strip();
    List<String> terms = SearchTerms.of(text);
    return new Asked(
        !text.isEmpty(),
        terms,
        worth(terms, snapshot),
        NumberForms.own(text),
        Stream.of(NumberForms.siretOrSiren(text), NumberForms.certification(text))
            .flatMap(Optional::stream)
            .collect(Collectors.toUnmodifiableSet()),
        query.pasted().stream()
            .map(String::strip)
            .filter(entry -> !entry.isEmpty())
            .distinct()
            .map(
                entry -> new Pasted(entry, NumberForms.own(entry), NumberForms.siretOrSiren(entry)))
            .toList());
  }

  private static double[] worth(List<String> terms, VisibilitySnapshot snapshot) {
    double[] worth = new double[terms.size()];
    double all = 0;
    for (int i = 0; i < worth.length; i++) {
      int documents = snapshot.documents(new Term(VisibilityIndexDefinition.ALL, terms.get(i)));
      worth[i] = Math.log1p((1.0 + snapshot.state().offers()) / (1.0 + documents));
      all += worth[i];
    }
    for (int i = 0; i < worth.length; i++) {
      worth[i] /= all;
    }
    return worth;
  }
}
