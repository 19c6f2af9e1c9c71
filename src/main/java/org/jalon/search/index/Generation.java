package org.jalon.search.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * One index in one directory, from its first document to its closing. Several can be open side by
 * side: a rebuild fills a new one while readers use the old one.
 */
public final class Generation {

  private final Path directory;
  private final CloseableSearchMapping mapping;
  private final SearchScope<CourseDocument> scope;
  // The maker is the first user.
  private final AtomicInteger users = new AtomicInteger(1);

  private Generation(Path directory, CloseableSearchMapping mapping) {
    this.directory = directory;
    this.mapping = mapping;
    this.scope = mapping.scope(CourseDocument.class);
  }

  /** Opens the index in the directory, creating it when there is none. */
  public static Generation open(Path directory) {
    CloseableSearchMapping mapping =
        SearchMapping.builder(AnnotatedTypeSource.empty())
            .property("hibernate.search.mapping.configurer", new CourseIndexDefinition())
            .property("hibernate.search.schema_management.strategy", "create-or-validate")
            .property("hibernate.search.backend.type", "lucene")
            .property("hibernate.search.backend.analysis.configurer", new CourseAnalysis())
            .property("hibernate.search.backend.directory.root", directory.toString())
            // Readers see a batch when the indexer says so, not every second.
            .property("hibernate.search.backend.io.refresh_interval", 86_400_000)
            .property("hibernate.search.backend.io.writer.ram_buffer_size", 96)
            .property("hibernate.search.backend.indexing.queue_count", 2)
            .property("hibernate.search.backend.indexing.queue_size", 2_000)
            .property("hibernate.search.backend.thread_pool.size", 2)
            .build();
    return new Generation(directory, mapping);
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
  public CompletableFuture<Void> write(List<CourseDocument> documents, boolean fresh) {
    try (SearchSession session = mapping.createSession()) {
      var indexer = session.indexer();
      List<CompletableFuture<?>> works = new ArrayList<>(documents.size());
      for (CourseDocument document : documents) {
        works.add(
            (fresh ? indexer.add(document) : indexer.addOrUpdate(document)).toCompletableFuture());
      }
      return CompletableFuture.allOf(works.toArray(CompletableFuture[]::new));
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

  /** The payload of the document with this id. */
  public Optional<String> findPayload(String id) {
    try (SearchSession session = mapping.createSession()) {
      return session
          .search(scope)
          .select(f -> f.field(CourseIndexDefinition.PAYLOAD, String.class))
          .where(f -> f.id().matching(id))
          .fetchSingleHit();
    }
  }

  /** The stored fields that hold a document's card. */
  public static Set<String> cardFields() {
    return Set.of(CourseIndexDefinition.CARD);
  }

  /** One more uses it; see {@link #release()}. */
  public void use() {
    users.incrementAndGet();
  }

  /** Ends what {@link #use()} began; the last user of a retired generation closes it. */
  public void release() {
    if (users.decrementAndGet() == 0) {
      mapping.close();
    }
  }

  /** Its maker no longer needs it: it is closed after its last user. To be called once. */
  public void retire() {
    release();
  }
}
