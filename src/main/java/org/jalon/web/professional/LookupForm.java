package org.jalon.web.professional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.search.visibility.VisibilityFacet;
import org.jalon.search.visibility.VisibilityQuery;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a professional asks, as an address says it. What it cannot mean is left out; a page that
 * there is not is told by who knows how many there are.
 *
 * @param pasted numbers, SIRETs and SIRENs of a list
 */
record LookupForm(
    String text,
    List<String> pasted,
    Map<VisibilityFacet, Set<String>> selections,
    boolean withdrawn,
    int page) {

  static final int MOST_PASTED = 1_000;
  private static final int LONGEST = 200;
  private static final int MOST_VALUES = 50;

  static LookupForm read(Map<String, String[]> parameters) {
    Map<VisibilityFacet, Set<String>> selections = new EnumMap<>(VisibilityFacet.class);
    for (VisibilityFacet facet : VisibilityFacet.values()) {
      Set<String> values = new LinkedHashSet<>();
      Arrays.stream(parameters.getOrDefault(facet.parameter(), new String[0]))
          .map(LookupForm::plain)
          .filter(value -> !value.isEmpty())
          .limit(MOST_VALUES)
          .forEach(values::add);
      if (!values.isEmpty()) {
        selections.put(facet, values);
      }
    }
    return new LookupForm(
        plain(first(parameters, "q")),
        lines(first(parameters, "liste")),
        selections,
        first(parameters, "retirees").equals("1"),
        page(first(parameters, "page")));
  }

  private static String first(Map<String, String[]> parameters, String name) {
    String[] values = parameters.getOrDefault(name, new String[0]);
    return values.length == 0 ? "" : values[0];
  }

  private static String plain(String typed) {
    String text = typed.replaceAll("\\p{Cntrl}", " ").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** One a line, or between semicolons as spreadsheets copy them. */
  private static List<String> lines(String typed) {
    List<String> lines = new ArrayList<>();
    for (String line : typed.split("[\\r\\n;\\t]+")) {
      String value = plain(line);
      if (!value.isEmpty() && lines.size() < MOST_PASTED) {
        lines.add(value);
      }
    }
    return lines;
  }

  private static int page(String typed) {
    return typed.matches("[1-9]\\d{0,2}")
        ? Math.min(Integer.parseInt(typed), VisibilityQuery.MAX_PAGE)
        : 1;
  }

  VisibilityQuery query() {
    return new VisibilityQuery(text, pasted, selections, withdrawn, page);
  }

  LookupForm withPage(int number) {
    return new LookupForm(text, pasted, selections, withdrawn, number);
  }

  LookupForm without(VisibilityFacet facet, String value) {
    Map<VisibilityFacet, Set<String>> others = new EnumMap<>(VisibilityFacet.class);
    selections.forEach((its, values) -> {
      Set<String> left = new LinkedHashSet<>(values);
      if (its == facet) {
        left.remove(value);
      }
      if (!left.isEmpty()) {
        others.put(its, left);
      }
    });
    return new LookupForm(text, pasted, others, withdrawn, 1);
  }

  /** With these values of facets in place of what was selected of them. */
  LookupForm with(Map<VisibilityFacet, Set<String>> others) {
    Map<VisibilityFacet, Set<String>> all = new EnumMap<>(VisibilityFacet.class);
    all.putAll(selections);
    all.putAll(others);
    all.values().removeIf(Set::isEmpty);
    return new LookupForm(text, pasted, all, withdrawn, page);
  }

  boolean nothingAsked() {
    return text.isEmpty() && pasted.isEmpty() && selections.isEmpty();
  }

  /** After the language; the pasted list is not in it, it may be longer than addresses are. */
  String address(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    if (!text.isEmpty()) {
      address.queryParam("q", encoded(text));
    }
    selections.forEach((facet, values) ->
        values.forEach(value -> address.queryParam(facet.parameter(), encoded(value))));
    if (withdrawn) {
      address.queryParam("retirees", "1");
    }
    if (page > 1) {
      address.queryParam("page", page);
    }
    return address.build(true).toUriString();
  }

  private static String encoded(String value) {
    return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
  }
}
