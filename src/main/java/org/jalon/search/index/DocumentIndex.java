package org.jalon.search.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One index in one directory, from its first document to its closing. Several can be open side by
 * side: a rebuild fills a new one while readers use the old one.
 *
 * @param <D> what its documents are made from
 */
public abstract class DocumentIndex<D> {

  private static final Logger LOG = LoggerFactory.getLogger(DocumentIndex.class);

  private final Path directory;
  private final CloseableSearchMapping mapping;
  private final SearchScope<D> scope;
  // The maker is the first user.
  private final AtomicInteger users = new AtomicInteger(1);

  /** Opens the index in the directory, creating it when there is none. */
  protected DocumentIndex(
      Path directory, Class<D> type, StandalonePojoMappingConfigurer definition) {
    this.directory = directory;
    this.mapping =
        SearchMapping.builder(AnnotatedTypeSource.empty())
            .property("hibernate.search.mapping.configurer", definition)
            .property("hibernate.search.schema_management.strategy", "create-or-validate")
            .property("hibernate.search.backend.type", "lucene")
            .property("hibernate.search.backend.analysis.configurer", new CourseAnalysis())
            .property("hibernate.search.backend.directory.root", directory.toString())
            // Readers see a batch when the indexer says so, not every second.
            .property("hibernate.search.backend.io.refresh_interval", 86_400_000)
            .property("hibernate.search.backend.io.commit_interval", 86_400_000)
            .property("hibernate.search.backend.lucene_version", "LATEST")
            .property("hibernate.search.backend.io.writer.ram_buffer_size", 96)
            .property("hibernate.search.backend.indexing.queue_count", 2)
            .property("hibernate.search.backend.indexing.queue_size", 2_000)
            .property("hibernate.search.backend.thread_pool.size", 2)
            .build();
    this.scope = mapping.scope(type);
  }

  public Path directory() {
    return directory;
  }

  /**
   * Writes the documents; seen by nobody before {@link #commit()}.
   *
   * @param fresh whether none of them is in the index yet, which spares looking for them
   * @return done when all are written
   */
  public CompletableFuture<Void> write(List<D> documents, boolean fresh) {
    AtomicReference<CompletableFuture<?>> written =
        new AtomicReference<>(CompletableFuture.completedFuture(null));
    // By itself an indexing plan commits; here many batches make one commit.
    IndexingPlanSynchronizationStrategy uncommitted =
        context -> {
          context.documentCommitStrategy(DocumentCommitStrategy.NONE);
          context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
          context.indexingFutureHandler(written::set);
        };
    try (SearchSession session =
        mapping
            .createSessionWithOptions()
            .indexingPlanSynchronizationStrategy(uncommitted)
            .build()) {
      var plan = session.indexingPlan();
      documents.forEach(document -> add(plan, document, fresh));
    }
    return Objects.requireNonNull(written.get()).thenAccept(DocumentIndex::check);
  }

  private static void add(SearchIndexingPlan plan, Object document, boolean fresh) {
    if (fresh) {
      plan.add(document);
    } else {
      plan.addOrUpdate(document);
    }
  }

  /** A document that the index refuses is a broken machine: every one was made by this program. */
  private static void check(@Nullable Object report) {
    if (report instanceof SearchIndexingPlanExecutionReport executed) {
      executed
          .throwable()
          .ifPresent(failure -> {
            throw new IllegalStateException("the index could not be written", failure);
          });
    }
  }

  /** Makes what was written durable, and visible to readers opened from now on. */
  public void commit() {
    scope.workspace().flush();
    scope.workspace().refresh();
  }

  /** A reader of what was last committed; the caller closes it. */
  public IndexReader openReader() {
    return scope.extension(LuceneExtension.get()).openIndexReader();
  }

  /** The Lucene form of a portable predicate. */
  public Query query(Function<SearchPredicateFactory, SearchPredicate> predicate) {
    return LuceneMigrationUtils.toLuceneQuery(predicate.apply(scope.predicate()));
  }

  /** How many documents a portable predicate matches. */
  public long count(Function<SearchPredicateFactory, SearchPredicate> predicate) {
    try (SearchSession session = mapping.createSession()) {
      return session.search(scope).where(predicate.apply(scope.predicate())).fetchTotalHitCount();
    }
  }

  /** A stored field of the document with this id; empty when either is missing. */
  protected Optional<String> find(String id, String field) {
    try (SearchSession session = mapping.createSession()) {
      return session
          .search(scope)
          // A document without the field answers with nothing in a list of one.
          .select(f -> f.field(field, String.class).list())
          .where(f -> f.id().matching(id))
          .fetchSingleHit()
          .flatMap(values -> values.stream().findFirst());
    }
  }

  /** One more uses it; see {@link #release()}. */
  public void use() {
    users.incrementAndGet();
  }

  /** Ends what {@link #use()} began; the last user of a retired generation closes it. */
  public void release() {
    if (users.decrementAndGet() > 0) {
      return;
    }
    try {
      mapping.close();
    } catch (SearchException e) {
      // After a swap its folder is deleted, perhaps before the last reader leaves: not its fault.
      LOG.debug("{} was closed without its files", directory, e);
    }
  }

  /** Its maker no longer needs it: it is closed after its last user. To be called once. */
  public void retire() {
    release();
  }

  /** For what only one kind of index is asked; the caller closes it. */
  final SearchSession session() {
    return mapping.createSession();
  }

  final SearchScope<D> scope() {
    return scope;
  }
}
