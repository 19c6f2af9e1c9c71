package org.jalon.search.visibility.upkeep;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jalon.run.Progress;
import org.jalon.search.SearchProperties;
import org.jalon.search.index.DocumentBatches;
import org.jalon.search.index.GenerationStore;
import org.jalon.search.visibility.VisibilitySource;
import org.jalon.search.visibility.index.VisibilityDocument;
import org.jalon.search.visibility.index.VisibilityDocuments;
import org.jalon.search.visibility.index.VisibilityGeneration;
import org.jalon.search.visibility.index.VisibilityIndexDefinition;
import org.jalon.search.visibility.index.VisibilityIndexState;
import org.jalon.search.visibility.index.VisibilityJson;
import org.jalon.search.visibility.query.LiveVisibility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens, fills, follows and replaces generations of visibility. */
@Component
public class VisibilityBuilder {

  private static final Logger LOG = LoggerFactory.getLogger(VisibilityBuilder.class);
  private static final String FOLDER = "visibility";

  private final ObjectProvider<VisibilitySource> sources;
  private final VisibilityDocuments documents;
  private final VisibilityJson json;
  private final LiveVisibility live;
  private final GenerationStore store;

  /**
   * @param sources none where no flow is made: then nothing is indexed
   */
  public VisibilityBuilder(
      ObjectProvider<VisibilitySource> sources,
      VisibilityDocuments documents,
      VisibilityJson json,
      LiveVisibility live,
      SearchProperties properties) {
    this.sources = sources;
    this.documents = documents;
    this.json = json;
    this.live = live;
    this.store =
        new GenerationStore(properties.folder().toAbsolutePath().resolve(FOLDER), "visibility-");
  }

  /** Shows what an earlier run of the site left, if it is of today's definition. */
  public synchronized void openExisting() {
    if (live.generation().isEmpty()) {
      store.openCurrent(VisibilityGeneration::open, this::show);
    }
  }

  private boolean show(VisibilityGeneration generation) {
    Optional<VisibilityIndexState> state =
        generation
            .findPayload(VisibilityDocument.STATE_ID)
            .map(json::state)
            .filter(its -> its.definition() == VisibilityIndexDefinition.VERSION);
    state.ifPresent(its -> live.show(generation, its));
    return state.isPresent();
  }

  /**
   * Brings the index level with its source; the first time, and when all must be told again, builds
   * a new generation.
   *
   * @param wholly whether to build a new generation whatever the sequence says
   * @throws org.hibernate.HibernateException when the database cannot be read; readers keep what
   *     they have
   */
  public synchronized void catchUp(boolean wholly) {
    Optional<VisibilitySource> source = sources.stream().findFirst();
    if (source.isEmpty()) {
      return;
    }
    // Asked before the records are read: what comes meanwhile is told again the next time.
    VisibilityIndexState next =
        new VisibilityIndexState(
            VisibilityIndexDefinition.VERSION, source.get().consumers(), source.get().sequence());
    Optional<VisibilityGeneration> current = live.generation();
    Optional<VisibilityIndexState> indexed = live.indexed();
    if (wholly || current.isEmpty() || indexed.isEmpty() || another(indexed.get(), next)) {
      store.replace(
          current,
          VisibilityGeneration::open,
          generation -> fill(generation, source.get(), 0, next),
          live::show);
    } else if (next.sequence() > indexed.get().sequence()) {
      live.show(current.get(), fill(current.get(), source.get(), indexed.get().sequence(), next));
    }
  }

  private static boolean another(VisibilityIndexState indexed, VisibilityIndexState next) {
    // A lower number than the index has seen: an older database was restored. From nothing on, all
    // records are told anyhow, and a new generation takes them faster.
    return !indexed.consumers().equals(next.consumers())
        || next.sequence() < indexed.sequence()
        || (indexed.sequence() == 0 && next.sequence() > 0);
  }

  private VisibilityIndexState fill(
      VisibilityGeneration generation,
      VisibilitySource source,
      long after,
      VisibilityIndexState state) {
    boolean fresh = after == 0;
    Progress progress = new Progress(System.out, "Indexing", "offers with their flows");
    try (DocumentBatches<VisibilityDocument> batches =
        new DocumentBatches<>(generation, fresh, progress)) {
      source.forEachChangedAfter(
          after,
          offer -> {
            if (Thread.currentThread().isInterrupted()) {
              throw new CancellationException("the site is stopping");
            }
            VisibilityDocument document = documents.of(offer);
            batches.add(document, document.payload().length());
          });
    }
    // Committed after the documents: a crash in between only makes them written again.
    generation.write(List.of(VisibilityDocument.ofState(json.write(state))), fresh).join();
    generation.commit();
    progress.end();
    LOG.info("The index of visibility holds all up to verdict {}", state.sequence());
    return state;
  }

  @PreDestroy
  public synchronized void close() {
    live.close();
  }
}
