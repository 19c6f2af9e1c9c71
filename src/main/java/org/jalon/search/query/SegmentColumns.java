package org.jalon.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.jalon.search.Facet;
import org.jalon.search.index.CourseDocument;
import org.jalon.search.index.CourseIndexDefinition;

/**
 * What filters, counts and sorts need of one segment, in arrays by document number: about 70 bytes
 * an offer. A segment never changes, so its columns are read once.
 *
 * @param masks {@link Facet} count ints a document, see {@link FacetBits}; all 0 for a document
 *     that is not an offer
 * @param points pairs of encoded latitude and longitude
 * @param starts epoch days of the sessions' starts
 * @param end epoch day of the last end
 */
record SegmentColumns(
    int[] masks,
    Column.Multi points,
    Column.Multi departments,
    Column.Multi regions,
    Column.Multi starts,
    int[] end) {

  static final int STRIDE = Facet.values().length;

  static SegmentColumns read(LeafReader reader, Ordinals departments, Ordinals regions) {
    try {
      int[] end = Column.numbers(reader, CourseIndexDefinition.END, CourseDocument.UNKNOWN_DAY);
      return new SegmentColumns(
          masks(reader),
          Column.points(reader, CourseIndexDefinition.POINT),
          Column.keywords(reader, CourseIndexDefinition.DEPARTMENT, departments),
          Column.keywords(reader, CourseIndexDefinition.REGION, regions),
          Column.numbers(reader, CourseIndexDefinition.START),
          end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int[] masks(LeafReader reader) throws IOException {
    int[] masks = new int[reader.maxDoc() * STRIDE];
    for (Facet facet : Facet.values()) {
      Column.masks(reader, facet, masks, STRIDE);
    }
    // Offers are the documents that have an end, known or not: there, no value means “not stated”.
    var offers = DocValues.getSortedNumeric(reader, CourseIndexDefinition.END);
    boolean[] offer = new boolean[reader.maxDoc()];
    for (int doc = offers.nextDoc(); doc < reader.maxDoc(); doc = offers.nextDoc()) {
      offer[doc] = true;
    }
    for (int doc = 0; doc < offer.length; doc++) {
      int from = doc * STRIDE;
      if (!offer[doc]) {
        Arrays.fill(masks, from, from + STRIDE, 0);
        continue;
      }
      for (int i = from; i < from + STRIDE; i++) {
        masks[i] = masks[i] == 0 ? FacetBits.NOT_STATED : masks[i];
      }
    }
    return masks;
  }

  /** Whether the document is an offer that searches may find. */
  boolean offer(int doc) {
    return masks[doc * STRIDE] != 0;
  }
}
