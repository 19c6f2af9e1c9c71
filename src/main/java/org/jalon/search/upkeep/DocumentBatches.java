package org.jalon.search.upkeep;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jalon.run.Progress;
import org.jalon.search.index.CourseDocument;
import org.jalon.search.index.Generation;

/** Sends documents to a generation in batches; a few are on their way at a time, never more. */
final class DocumentBatches implements AutoCloseable {

  private static final int BATCH = 250;
  private static final int ON_THEIR_WAY = 3;

  private final Generation generation;
  private final boolean fresh;
  private final Progress progress;
  private final Deque<CompletableFuture<?>> sent = new ArrayDeque<>();
  private List<CourseDocument> batch = new ArrayList<>(BATCH);

  DocumentBatches(Generation generation, boolean fresh, Progress progress) {
    this.generation = generation;
    this.fresh = fresh;
    this.progress = progress;
  }

  void add(CourseDocument document) {
    batch.add(document);
    if (batch.size() == BATCH) {
      send();
    }
  }

  private void send() {
    if (sent.size() == ON_THEIR_WAY) {
      sent.removeFirst().join();
    }
    sent.addLast(generation.write(batch, fresh));
    progress.add(batch.size());
    batch = new ArrayList<>(BATCH);
  }

  @Override
  public void close() {
    send();
    sent.forEach(CompletableFuture::join);
  }
}
