package org.jalon.search.certification.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.search.CourseQuery;
import org.jalon.search.certification.CertificationCard;
import org.jalon.search.certification.CertificationLinks;
import org.jalon.search.certification.CertificationQuery;
import org.jalon.search.certification.CertificationResults;
import org.jalon.search.certification.CertificationSearch;
import org.jalon.search.certification.index.CertificationJson;
import org.jalon.search.certification.index.CodeForms;
import org.jalon.search.query.OffersByCertification;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@link CertificationSearch} over Lucene: words and codes by the index, facets over sets. */
@Component
class LuceneCertificationSearch implements CertificationSearch {

  private final LiveCertifications index;
  private final CertificationJson json;
  private final OffersByCertification offers;

  LuceneCertificationSearch(
      LiveCertifications index, CertificationJson json, OffersByCertification offers) {
    this.index = index;
    this.json = json;
    this.offers = offers;
  }

  @Override
  public CertificationResults search(CertificationQuery query) {
    try (CertificationSnapshot snapshot = index.acquire()) {
      TextHits text = text(snapshot, query);
      Filters filters = new Filters(snapshot, query, text);
      int total = filters.found().cardinality();
      int from = (query.page() - 1) * CertificationQuery.PAGE_SIZE;
      int[] page =
          new Ordering(snapshot, query, text)
              .page(filters.found(), total, from, CertificationQuery.PAGE_SIZE);
      return new CertificationResults(
          total,
          cards(snapshot, page, query.today()),
          new FacetCounting(snapshot, filters).all(),
          exact(snapshot, text));
    }
  }

  private static @Nullable TextHits text(CertificationSnapshot snapshot, CertificationQuery query) {
    return query.text().isBlank() ? null : snapshot.find(query.text());
  }

  private static String exact(CertificationSnapshot snapshot, @Nullable TextHits text) {
    return text != null && text.coded().cardinality() == 1
        ? snapshot.columns().codes()[text.coded().nextSetBit(0)]
        : "";
  }

  private static List<CertificationCard> cards(
      CertificationSnapshot snapshot, int[] docs, LocalDate today) {
    return Arrays.stream(docs).mapToObj(doc -> snapshot.card(doc).at(today)).toList();
  }

  @Override
  public List<CertificationCard> list(CertificationQuery query, int limit) {
    try (CertificationSnapshot snapshot = index.acquire()) {
      TextHits text = text(snapshot, query);
      Filters filters = new Filters(snapshot, query, text);
      int total = filters.found().cardinality();
      int[] first = new Ordering(snapshot, query, text).page(filters.found(), total, 0, limit);
      return cards(snapshot, first, query.today());
    }
  }

  @Override
  public Optional<CertificationLinks> find(String code) {
    try (CertificationSnapshot snapshot = index.acquire()) {
      int doc = document(snapshot, code);
      if (doc < 0) {
        return Optional.empty();
      }
      String own = snapshot.columns().codes()[doc];
      return snapshot
          .generation()
          .findPayload(own)
          .map(fiche -> new CertificationLinks(json.fiche(fiche), snapshot.chains().of(own)));
    }
  }

  /** By its own code, by another of its codes, or by a number that stands alone; else -1. */
  private static int document(CertificationSnapshot snapshot, String code) {
    int known = snapshot.columns().find(code);
    return known >= 0 ? known : CodeForms.read(code).map(snapshot::document).orElse(-1);
  }

  @Override
  public List<CertificationCard> cards(List<String> codes, LocalDate today) {
    try (CertificationSnapshot snapshot = index.acquire()) {
      int[] docs =
          codes.stream()
              .mapToInt(code -> document(snapshot, code))
              .filter(doc -> doc >= 0)
              .toArray();
      return cards(snapshot, docs, today);
    }
  }

  @Override
  public Map<String, Integer> offered(CourseQuery query) {
    try (CertificationSnapshot snapshot = index.acquire()) {
      return offers.count(
          query,
          code -> {
            int doc = snapshot.columns().find(code);
            return doc < 0 ? code : snapshot.columns().codes()[doc];
          });
    }
  }

  @Override
  public State state() {
    return index.state();
  }
}
