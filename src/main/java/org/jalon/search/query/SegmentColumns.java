package org.jalon.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.jalon.search.Facet;
import org.jalon.search.index.CourseDocument;
import org.jalon.search.index.CourseIndexDefinition;
import org.jalon.vocabulary.Delivery;

/**
 * What filters, counts and sorts need of one segment, in arrays by document number: about 80 bytes
 * an offer. A segment never changes, so its columns are read once.
 *
 * @param numbers {@link FacetGroup#COUNT} ints a document: its combination in each group; 0 for a
 *     document that is not an offer
 * @param points pairs of encoded latitude and longitude
 * @param starts epoch days of the sessions' starts
 * @param end epoch day of the last end
 * @param week parts of the week in which it meets, 0 when not stated
 * @param updated epoch day of the last change
 * @param remote the documents of offers that are fully remote
 */
record SegmentColumns(
    int[] numbers,
    Column.Multi points,
    Column.Multi departments,
    Column.Multi regions,
    Column.Multi certifications,
    Column.Multi starts,
    int[] end,
    int[] week,
    int[] updated,
    Cells cells,
    int[] remote) {

  private static final int FACETS = Facet.values().length;
  private static final int REMOTE = FacetBits.of(Facet.DELIVERY, Delivery.REMOTE.code());

  /**
   * @param numbering shared by all segments, as the ordinals are
   */
  static SegmentColumns read(LeafReader reader, List<Combinations> numbering, OpenLists lists) {
    try {
      int[] masks = masks(reader);
      Column.Multi points = Column.points(reader, CourseIndexDefinition.POINT);
      return new SegmentColumns(
          numbers(masks, reader.maxDoc(), numbering),
          points,
          Column.keywords(reader, CourseIndexDefinition.DEPARTMENT, lists.departments()),
          Column.keywords(reader, CourseIndexDefinition.REGION, lists.regions()),
          Column.keywords(reader, CourseIndexDefinition.CERTIFICATION, lists.certifications()),
          Column.numbers(reader, CourseIndexDefinition.START),
          Column.numbers(reader, CourseIndexDefinition.END, CourseDocument.UNKNOWN_DAY),
          Column.numbers(reader, CourseIndexDefinition.WEEK, 0),
          Column.numbers(reader, CourseIndexDefinition.UPDATED, CourseDocument.UNKNOWN_DAY),
          Cells.of(points),
          IntStream.range(0, reader.maxDoc())
              .filter(doc -> masks[doc * FACETS + Facet.DELIVERY.ordinal()] == REMOTE)
              .toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int[] numbers(int[] masks, int maxDoc, List<Combinations> numberings) {
    int[] numbers = new int[maxDoc * FacetGroup.COUNT];
    for (FacetGroup group : FacetGroup.values()) {
      Combinations numbering = numberings.get(group.ordinal());
      int[] combination = new int[group.facets().size()];
      for (int doc = 0; doc < maxDoc; doc++) {
        for (int i = 0; i < combination.length; i++) {
          combination[i] = masks[doc * FACETS + group.facets().get(i).ordinal()];
        }
        numbers[doc * FacetGroup.COUNT + group.ordinal()] = numbering.number(combination);
      }
    }
    return numbers;
  }

  private static int[] masks(LeafReader reader) throws IOException {
    int[] masks = new int[reader.maxDoc() * FACETS];
    for (Facet facet : Facet.values()) {
      Column.masks(reader, facet, masks, FACETS);
    }
    // Offers are the documents that have an end, known or not: there, no value means “not stated”.
    var offers = DocValues.getSortedNumeric(reader, CourseIndexDefinition.END);
    boolean[] offer = new boolean[reader.maxDoc()];
    for (int doc = offers.nextDoc(); doc < reader.maxDoc(); doc = offers.nextDoc()) {
      offer[doc] = true;
    }
    for (int doc = 0; doc < offer.length; doc++) {
      int from = doc * FACETS;
      if (!offer[doc]) {
        Arrays.fill(masks, from, from + FACETS, 0);
        continue;
      }
      for (int i = from; i < from + FACETS; i++) {
        masks[i] = masks[i] == 0 ? FacetBits.NOT_STATED : masks[i];
      }
    }
    return masks;
  }

  /** Whether the document is an offer that searches may find. */
  boolean offer(int doc) {
    return numbers[doc * FacetGroup.COUNT] != 0;
  }

  /** The number of the document's combination in a group. */
  int combination(int doc, FacetGroup group) {
    return numbers[doc * FacetGroup.COUNT + group.ordinal()];
  }
}
