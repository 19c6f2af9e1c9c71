package org.jalon.search.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jalon.run.Progress;

/**
 * Sends documents to an index in batches; a few are on their way at a time, never more.
 *
 * @param <D> what its documents are made from
 */
public final class DocumentBatches<D> implements AutoCloseable {

  private static final int BATCH = 250;

  /** A batch of very long texts is shorter. */
  private static final int BATCH_CHARACTERS = 4 << 20;

  private static final int ON_THEIR_WAY = 3;

  private final DocumentIndex<D> index;
  private final boolean fresh;
  private final Progress progress;
  private final Deque<CompletableFuture<?>> sent = new ArrayDeque<>();
  private List<D> batch = new ArrayList<>(BATCH);
  private int inBatch;

  /**
   * @param fresh whether none of the documents is in the index yet
   */
  public DocumentBatches(DocumentIndex<D> index, boolean fresh, Progress progress) {
    this.index = index;
    this.fresh = fresh;
    this.progress = progress;
  }

  /**
   * @param characters of its long texts, about
   */
  public void add(D document, int characters) {
    batch.add(document);
    inBatch += characters;
    if (batch.size() == BATCH || inBatch > BATCH_CHARACTERS) {
      send();
    }
  }

  private void send() {
    if (sent.size() == ON_THEIR_WAY) {
      sent.removeFirst().join();
    }
    sent.addLast(index.write(batch, fresh));
    progress.add(batch.size());
    batch = new ArrayList<>(BATCH);
    inBatch = 0;
  }

  @Override
  public void close() {
    send();
    sent.forEach(CompletableFuture::join);
  }
}
