package org.jalon.search.certification.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.util.FixedBitSet;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.search.certification.CertificationFacet;
import org.jalon.search.certification.CertificationSearch.State;
import org.jalon.search.certification.index.CertificationGeneration;
import org.jalon.search.certification.index.CertificationIndexDefinition;
import org.jalon.search.certification.index.CertificationIndexState;
import org.jalon.search.certification.index.CertificationJson;
import org.jalon.search.certification.index.CodeForms;
import org.jalon.search.certification.index.StoredCertification;
import org.jalon.search.index.OpenReader;
import org.jspecify.annotations.Nullable;

/** A whole generation, open: reader, columns and state belong together. */
final class CertificationSnapshot extends OpenReader<CertificationGeneration> {

  /** A code may have its register's letters already. */
  private static final List<String> REGISTERS = List.of("", "RNCP", "RS", "CERTIFINFO");

  private final Columns columns;
  private final Orders orders;
  private final Outcomes outcomes;
  private final Chains chains;
  private final CertificationIndexState indexed;
  private final State state;
  private final CertificationJson json;
  private final AtomicReferenceArray<@Nullable StoredCertification> cards;
  private volatile @Nullable Day day;

  private record Day(LocalDate date, DayView view) {}

  /**
   * @param version see {@link State}
   */
  CertificationSnapshot(
      CertificationGeneration generation,
      CertificationIndexState indexed,
      long version,
      Agreements agreements,
      Judge judge,
      CertificationJson json) {
    super(generation, generation.openReader());
    this.indexed = indexed;
    this.json = json;
    this.columns = ask(() -> Columns.read(reader()));
    this.orders = Orders.of(columns);
    this.outcomes = new Outcomes(columns, agreements, judge);
    this.chains = new Chains(columns);
    this.cards = new AtomicReferenceArray<>(columns.maxDoc());
    this.state = new State(true, version, columns.docs().cardinality(), indexed.edition());
  }

  /** What depends on that day, worked out when the day is first asked for. */
  DayView day(LocalDate today) {
    Day known = day;
    if (known == null || !known.date.equals(today)) {
      known = new Day(today, DayView.of(columns, orders, today));
      day = known;
    }
    return known.view;
  }

  TextHits find(String text) {
    return ask(() -> TextHits.find(text, reader()));
  }

  private interface Question<T> {
    T ask() throws IOException;
  }

  private static <T> T ask(Question<T> question) {
    try {
      return question.ask();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The document with a code in any form; of a number alone, the register whose own it is.
   *
   * @param form see {@link CodeForms#read}
   * @return -1 when there is none
   */
  int document(String form) {
    for (String register : REGISTERS) {
      int own = columns.find(register + form);
      if (own >= 0) {
        return own;
      }
    }
    FixedBitSet coded = ask(() -> TextHits.coded(form, reader()));
    return coded.scanIsEmpty() ? -1 : coded.nextSetBit(0);
  }

  /** The document's card; kept once read, some 20 MB when all are. */
  StoredCertification card(int doc) {
    StoredCertification known = cards.get(doc);
    if (known == null) {
      known = json.card(stored(doc));
      cards.set(doc, known);
    }
    return known;
  }

  private String stored(int doc) {
    return ask(() ->
        reader()
            .storedFields()
            .document(doc, CertificationGeneration.cardFields())
            .get(CertificationIndexDefinition.CARD));
  }

  String label(CertificationFacet facet, String value) {
    return indexed.labels().getOrDefault(facet, Map.of()).getOrDefault(value, value);
  }

  CertificationIndexState indexed() {
    return indexed;
  }

  Columns columns() {
    return columns;
  }

  Orders orders() {
    return orders;
  }

  Outcomes outcomes() {
    return outcomes;
  }

  Chains chains() {
    return chains;
  }

  State state() {
    return state;
  }
}
