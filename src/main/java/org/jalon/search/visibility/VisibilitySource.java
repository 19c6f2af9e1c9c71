package org.jalon.search.visibility;

import java.util.function.Consumer;

/** Where the index of visibility is filled from; implemented above. */
public interface VisibilitySource {

  /** Grows with every change of a verdict; 0 while there is none. See {@link VisibilityChanged}. */
  long sequence();

  /** Changes when all must be told again: consumers were added or taken away. */
  String consumers();

  /** Every record changed after that sequence, with 0 every record; one moment of the database. */
  void forEachChangedAfter(long sequence, Consumer<VisibilityRecord> action);
}
