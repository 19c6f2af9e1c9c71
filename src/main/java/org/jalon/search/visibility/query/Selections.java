package org.jalon.search.visibility.query;

import java.util.EnumMap;
import java.util.Map;
import org.jalon.search.visibility.VisibilityFacet;
import org.jalon.search.visibility.VisibilityQuery;

/**
 * What is selected, by the numbers of the values; a value that no offer ever had is -1.
 *
 * @param numbers only facets of which something is selected
 * @param current whether withdrawn offers are left out, but for those asked by their own number
 */
record Selections(Map<VisibilityFacet, int[]> numbers, boolean current) {

  static Selections of(VisibilityQuery query, VisibilitySnapshot snapshot) {
    Map<VisibilityFacet, int[]> numbers = new EnumMap<>(VisibilityFacet.class);
    query
        .selections()
        .forEach((facet, values) -> {
          if (!values.isEmpty()) {
            numbers.put(
                facet, values.stream().mapToInt(value -> snapshot.number(facet, value)).toArray());
          }
        });
    // Who selects states has said which; “withdrawn” is one of them.
    boolean current = !query.withdrawn() && !numbers.containsKey(VisibilityFacet.STATE);
    return new Selections(numbers, current);
  }
}
