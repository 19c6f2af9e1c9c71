package org.jalon.web.certification;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jalon.search.certification.CertificationSort;

/** The canonical address of a form: parameters in alphabetical order, what is usual left out. */
final class CertificationAddress {

  static final String PATH = "/certifications";

  private CertificationAddress() {}

  /** After the language: {@code /certifications?etat=active&q=boulanger}. */
  static String of(CertificationForm form) {
    return PATH + query(form);
  }

  static String of(String language, CertificationForm form) {
    return "/" + language + of(form);
  }

  /** The page of one, after the language. */
  static String fiche(String code) {
    return PATH + "/" + code;
  }

  /** With its question mark; empty when all is as usual. */
  static String query(CertificationForm form) {
    StringBuilder query = new StringBuilder();
    parameters(form).forEach((name, values) -> values.forEach(value -> append(query, name, value)));
    return query.toString();
  }

  /** Name → values. */
  static SortedMap<String, Collection<String>> parameters(CertificationForm form) {
    TreeMap<String, Collection<String>> parameters = new TreeMap<>();
    form.selections().forEach((facet, codes) -> parameters.put(facet.parameter(), codes));
    put(parameters, "q", form.words());
    put(parameters, "lieu", form.place());
    put(parameters, "offres", form.offers() ? "1" : "");
    put(parameters, "date", form.written().map(Object::toString).orElse(""));
    put(parameters, "tri", form.sort().map(CertificationAddress::code).orElse(""));
    put(parameters, "page", form.page() == 1 ? "" : Integer.toString(form.page()));
    if (form.radiusKm() != CertificationForm.DEFAULT_RADIUS && !form.place().isEmpty()) {
      put(parameters, "rayon", Integer.toString(form.radiusKm()));
    }
    return parameters;
  }

  static String code(CertificationSort sort) {
    return switch (sort) {
      case RELEVANCE -> "pertinence";
      case TITLE -> "intitule";
      case LEVEL -> "niveau";
      case END -> "echeance";
      case NEWEST -> "nouveaute";
    };
  }

  private static void put(
      TreeMap<String, Collection<String>> parameters, String name, String value) {
    if (!value.isEmpty()) {
      parameters.put(name, List.of(value));
    }
  }

  private static void append(StringBuilder query, String name, String value) {
    query
        .append(query.isEmpty() ? '?' : '&')
        .append(name.toLowerCase(Locale.ROOT))
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }
}
