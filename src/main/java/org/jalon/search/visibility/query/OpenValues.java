package org.jalon.search.visibility.query;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jalon.search.query.Ordinals;
import org.jalon.search.visibility.VisibilityFacet;

/**
 * Numbers of the facets' values and names of bodies, the same in every segment of a generation:
 * they only grow. Of a body that offers name in several ways, one name is kept.
 */
record OpenValues(Map<VisibilityFacet, Ordinals> numbers, Map<String, String> names) {

  static OpenValues empty() {
    Map<VisibilityFacet, Ordinals> numbers = new EnumMap<>(VisibilityFacet.class);
    Arrays.stream(VisibilityFacet.values()).forEach(it -> numbers.put(it, new Ordinals()));
    return new OpenValues(numbers, new ConcurrentHashMap<>());
  }

  Ordinals of(VisibilityFacet facet) {
    return numbers.getOrDefault(facet, new Ordinals());
  }
}
