package org.jalon.search.query;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jalon.search.index.StoredCard;
import org.jspecify.annotations.Nullable;

/**
 * Cards that were shown lately, so that the offers at the top of many lists are not unpacked and
 * read for each of them: the index keeps a card in one block with long texts. Every document has
 * one place on the shelf and shares it with others: the last one shown stands there. Some 20 MB
 * when it is full; safe for threads.
 */
final class CardShelf {

  /** A power of two. */
  private static final int PLACES = 1 << 13;

  private final AtomicReferenceArray<@Nullable Standing> shelf = new AtomicReferenceArray<>(PLACES);

  private record Standing(int doc, StoredCard card) {}

  /** The document's card, read when it is not there. */
  StoredCard take(int doc, Supplier<StoredCard> read) {
    int place = doc & (PLACES - 1);
    Standing standing = shelf.get(place);
    if (standing == null || standing.doc != doc) {
      standing = new Standing(doc, read.get());
      shelf.set(place, standing);
    }
    return standing.card;
  }
}
