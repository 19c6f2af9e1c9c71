package org.jalon.search.visibility.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.search.visibility.VisibilityQuery;
import org.jalon.search.visibility.VisibilityRecord;
import org.jalon.search.visibility.VisibilityResults;
import org.jalon.search.visibility.VisibilitySearch;
import org.jalon.search.visibility.index.VisibilityDocument;
import org.jalon.search.visibility.index.VisibilityJson;
import org.springframework.stereotype.Component;

/** {@link VisibilitySearch} over Lucene: words and numbers by the index, facets over columns. */
@Component
class LuceneVisibilitySearch implements VisibilitySearch {

  private final LiveVisibility index;
  private final VisibilityJson json;
  private final Clock clock;

  LuceneVisibilitySearch(LiveVisibility index, VisibilityJson json, Clock clock) {
    this.index = index;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public VisibilityResults search(VisibilityQuery query) {
    try (VisibilitySnapshot snapshot = index.acquire()) {
      Found found = find(snapshot, query);
      return new VisibilityResults(
          found.total(),
          Arrays.stream(found.docs()).mapToObj(doc -> json.offer(snapshot.payload(doc))).toList(),
          found.facets(),
          found.missing());
    }
  }

  private Found find(VisibilitySnapshot snapshot, VisibilityQuery query) {
    int today = today();
    Pass pass = new Pass(snapshot, query, today);
    if (!query.text().isBlank() || !query.pasted().isEmpty()) {
      return pass.page();
    }
    return snapshot.landing(
        new VisibilitySnapshot.Landing(query.selections(), query.withdrawn(), query.page(), today),
        pass::page);
  }

  private int today() {
    return Math.toIntExact(LocalDate.now(clock).toEpochDay());
  }

  @Override
  public void forEach(VisibilityQuery query, Consumer<VisibilityRecord> action) {
    try (VisibilitySnapshot snapshot = index.acquire()) {
      for (int doc : new Pass(snapshot, query, today()).all()) {
        action.accept(json.offer(snapshot.payload(doc)));
      }
    }
  }

  @Override
  public Optional<VisibilityRecord> find(String publicId) {
    try (VisibilitySnapshot snapshot = index.acquire()) {
      return publicId.equals(VisibilityDocument.STATE_ID)
          ? Optional.empty()
          : snapshot.generation().findPayload(publicId).map(json::offer);
    }
  }

  @Override
  public State state() {
    return index.state();
  }
}
