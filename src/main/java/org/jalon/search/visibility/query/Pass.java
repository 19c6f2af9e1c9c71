package org.jalon.search.visibility.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;
import org.jalon.search.query.TopHits;
import org.jalon.search.visibility.VisibilityQuery;

/** One walk through all segments, which finds, counts and ranks what a query asks. */
final class Pass {

  private final VisibilitySnapshot snapshot;
  private final VisibilityQuery query;
  private final Asked asked;
  private final boolean[] borne;
  private final int today;

  /**
   * @param today epoch day
   */
  Pass(VisibilitySnapshot snapshot, VisibilityQuery query, int today) {
    this.snapshot = snapshot;
    this.query = query;
    this.today = today;
    this.asked = Asked.of(query, snapshot);
    this.borne = new boolean[asked.pasted().size()];
  }

  /** A segment's part of the answer. */
  private record Part(Segment segment, Filters filters, Optional<TextHits> text) {}

  private List<Part> parts() {
    Selections selections = Selections.of(query, snapshot);
    List<Part> parts = new ArrayList<>();
    for (Segment segment : snapshot.segments()) {
      Optional<TextHits> text =
          asked.text() ? Optional.of(TextHits.find(asked, segment)) : Optional.empty();
      Optional<PastedHits> pasted =
          borne.length > 0
              ? Optional.of(PastedHits.find(asked.pasted(), segment, borne))
              : Optional.empty();
      parts.add(new Part(segment, new Filters(segment, selections, text, pasted), text));
    }
    return parts;
  }

  /** The page that the query asks, with everything beside it. */
  Found page() {
    List<Part> parts = parts();
    FacetTally tally = new FacetTally(snapshot, query);
    parts.forEach(part -> tally.add(part.segment, part.filters));
    int total = total(parts);
    int from = (query.page() - 1) * VisibilityQuery.PAGE_SIZE;
    int[] docs =
        from < total
            ? docs(parts, Math.min(total, from + VisibilityQuery.PAGE_SIZE), from)
            : new int[0];
    return new Found(total, docs, tally.read(), missing());
  }

  /** All that is found, in the order of the results. */
  int[] all() {
    List<Part> parts = parts();
    return docs(parts, total(parts), 0);
  }

  private static int total(List<Part> parts) {
    return parts.stream().mapToInt(part -> part.filters.found().cardinality()).sum();
  }

  private int[] docs(List<Part> parts, int size, int from) {
    TopHits hits = new TopHits(size);
    parts.forEach(part -> offer(part, hits));
    return Stream.of(hits.sorted(from)).mapToInt(TopHits.Ranked::doc).toArray();
  }

  private void offer(Part part, TopHits hits) {
    int base = part.segment.leaf().docBase;
    int[] starts = part.segment.columns().starts();
    FixedBitSet found = part.filters.found();
    if (part.text.isEmpty()) {
      SetBits.forEach(found, doc -> hits.offer(Rank.of(starts[doc], today), base + doc));
    } else {
      TextHits text = part.text.get();
      SetBits.forEach(
          found, doc -> hits.offer(Rank.of(doc, starts[doc], today, asked, text), base + doc));
    }
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < borne.length; i++) {
      if (!borne[i]) {
        missing.add(asked.pasted().get(i).entry());
      }
    }
    return missing;
  }
}
