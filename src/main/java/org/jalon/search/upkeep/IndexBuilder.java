package org.jalon.search.upkeep;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.offer.OfferArchive;
import org.jalon.run.Progress;
import org.jalon.search.SearchProperties;
import org.jalon.search.index.CourseDocument;
import org.jalon.search.index.CourseIndexDefinition;
import org.jalon.search.index.CourseJson;
import org.jalon.search.index.DocumentBatches;
import org.jalon.search.index.Generation;
import org.jalon.search.index.GenerationStore;
import org.jalon.search.index.IndexState;
import org.jalon.search.index.OfferDocuments;
import org.jalon.search.query.LiveIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Opens, fills and replaces generations. */
@Component
class IndexBuilder {

  private static final Logger LOG = LoggerFactory.getLogger(IndexBuilder.class);

  /** How long a withdrawn offer's address still answers 410. */
  private static final int TOMBSTONE_DAYS = 180;

  private final OfferArchive archive;
  private final OfferDocuments documents;
  private final CourseJson json;
  private final LiveIndex live;
  private final GenerationStore store;
  private final Clock clock;

  IndexBuilder(
      OfferArchive archive,
      OfferDocuments documents,
      CourseJson json,
      LiveIndex live,
      SearchProperties properties,
      Clock clock) {
    this.archive = archive;
    this.documents = documents;
    this.json = json;
    this.live = live;
    this.store = new GenerationStore(properties.folder().toAbsolutePath(), "courses-");
    this.clock = clock;
  }

  synchronized void openExisting() {
    if (live.generation().isEmpty()) {
      store.openCurrent(Generation::open, this::show);
    }
  }

  private boolean show(Generation generation) {
    Optional<IndexState> state =
        state(generation).filter(its -> its.definition() == CourseIndexDefinition.VERSION);
    state.ifPresent(its -> live.show(generation, its));
    return state.isPresent();
  }

  private Optional<IndexState> state(Generation generation) {
    return generation.findPayload(CourseDocument.STATE_ID).map(json::state);
  }

  /**
   * @param wholly whether to build a new generation whatever the change log says
   */
  synchronized void catchUp(boolean wholly) {
    Optional<Generation> current = live.generation();
    Optional<IndexState> state = current.flatMap(this::state);
    if (wholly || current.isEmpty() || state.isEmpty()) {
      rebuild();
      return;
    }
    long sequence = archive.sequence();
    boolean demonstration = archive.demonstration();
    // A lower number than the index has seen: sources were dropped, or an older database restored.
    if (state.get().demonstration() != demonstration || sequence < state.get().sequence()) {
      rebuild();
    } else if (sequence > state.get().sequence()) {
      live.show(current.get(), fill(current.get(), state.get().sequence(), sequence, false));
    }
  }

  private void rebuild() {
    store.replace(
        live.generation(),
        Generation::open,
        next -> fill(next, 0, archive.sequence(), true),
        live::show);
  }

  private IndexState fill(Generation generation, long after, long sequence, boolean fresh) {
    LocalDate today = LocalDate.now(clock);
    Progress progress = new Progress(System.out, "Indexing", "offers");
    try (DocumentBatches<CourseDocument> batches =
        new DocumentBatches<>(generation, fresh, progress)) {
      archive.forEachChangedAfter(
          after,
          offer -> {
            boolean forgotten =
                offer
                    .withdrawn()
                    .filter(day -> day.isBefore(today.minusDays(TOMBSTONE_DAYS)))
                    .isPresent();
            if (!forgotten) {
              CourseDocument document = documents.of(offer, today);
              batches.add(document, document.card().length() + document.payload().length());
            }
          });
    }
    // Committed after the documents: a crash in between only makes them written again.
    IndexState state =
        new IndexState(
            CourseIndexDefinition.VERSION, sequence, clock.instant(), archive.demonstration());
    generation
        .write(
            List.of(CourseDocument.unsearchable(CourseDocument.STATE_ID, json.write(state))), fresh)
        .join();
    generation.commit();
    progress.end();
    LOG.info("The index holds all up to run {}", sequence);
    return state;
  }

  @PreDestroy
  synchronized void close() {
    live.close();
  }
}
