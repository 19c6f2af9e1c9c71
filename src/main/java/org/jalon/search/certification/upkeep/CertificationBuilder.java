package org.jalon.search.certification.upkeep;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jalon.certification.Fiches;
import org.jalon.certification.reconversion.Agreements;
import org.jalon.run.Progress;
import org.jalon.search.SearchProperties;
import org.jalon.search.certification.index.CertificationDocument;
import org.jalon.search.certification.index.CertificationGeneration;
import org.jalon.search.certification.index.CertificationIndexDefinition;
import org.jalon.search.certification.index.CertificationIndexState;
import org.jalon.search.certification.index.CertificationJson;
import org.jalon.search.certification.index.FicheDocuments;
import org.jalon.search.certification.query.LiveCertifications;
import org.jalon.search.index.DocumentBatches;
import org.jalon.search.index.GenerationStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens, fills and replaces generations of certifications. A new edition is always built whole: it
 * says of every certification something, and its links go through all of them.
 */
@Component
public class CertificationBuilder {

  private static final Logger LOG = LoggerFactory.getLogger(CertificationBuilder.class);
  private static final String FOLDER = "certifications";

  private final Fiches fiches;
  private final Agreements agreements;
  private final CertificationJson json;
  private final LiveCertifications live;
  private final GenerationStore store;

  public CertificationBuilder(
      Fiches fiches,
      Agreements agreements,
      CertificationJson json,
      LiveCertifications live,
      SearchProperties properties) {
    this.fiches = fiches;
    this.agreements = agreements;
    this.json = json;
    this.live = live;
    this.store =
        new GenerationStore(
            properties.folder().toAbsolutePath().resolve(FOLDER), "certifications-");
  }

  /** Shows what an earlier run of the site left, if it is of today's definition. */
  public synchronized void openExisting() {
    if (live.generation().isEmpty()) {
      store.openCurrent(CertificationGeneration::open, this::show);
    }
  }

  private boolean show(CertificationGeneration generation) {
    Optional<CertificationIndexState> state =
        generation
            .findPayload(CertificationDocument.STATE_ID)
            .map(json::state)
            .filter(its -> its.definition() == CertificationIndexDefinition.VERSION);
    state.ifPresent(its -> live.show(generation, its));
    return state.isPresent();
  }

  /**
   * Builds a new generation when the fiches or the agreements are of another version.
   *
   * @throws org.hibernate.HibernateException when the database cannot be read; readers keep what
   *     they have
   */
  public synchronized void catchUp() {
    // Asked before the fiches are read: an edition that comes meanwhile is another version.
    String version = fiches.version() + " " + agreements.edition();
    boolean stale = live.indexed().filter(indexed -> indexed.version().equals(version)).isEmpty();
    if (stale) {
      store.replace(
          live.generation(),
          CertificationGeneration::open,
          next -> fill(next, version),
          live::show);
    }
  }

  private CertificationIndexState fill(CertificationGeneration generation, String version) {
    FicheDocuments documents = new FicheDocuments(agreements, json);
    Progress progress = new Progress(System.out, "Indexing", "certifications");
    try (DocumentBatches<CertificationDocument> batches =
        new DocumentBatches<>(generation, true, progress)) {
      fiches.forEach(fiche -> {
        if (Thread.currentThread().isInterrupted()) {
          throw new CancellationException("the site is stopping");
        }
        CertificationDocument document = documents.of(fiche);
        batches.add(document, document.names().length() + document.payload().length());
      });
    }
    CertificationIndexState state =
        new CertificationIndexState(
            CertificationIndexDefinition.VERSION,
            version,
            fiches.edition().orElse(null),
            documents.labels().all());
    generation.write(List.of(CertificationDocument.ofState(json.write(state))), true).join();
    generation.commit();
    progress.end();
    LOG.info("The certifications are indexed as of {}", version);
    return state;
  }

  @PreDestroy
  public synchronized void close() {
    live.close();
  }
}
