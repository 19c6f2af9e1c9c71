package org.jalon.search.visibility.index;

import java.nio.file.Path;
import java.util.Optional;
import org.jalon.search.index.DocumentIndex;

/** A generation of the index of visibility. */
public final class VisibilityGeneration extends DocumentIndex<VisibilityDocument> {

  private VisibilityGeneration(Path directory) {
    super(directory, VisibilityDocument.class, new VisibilityIndexDefinition());
  }

  /** Opens the index in the directory, creating it when there is none. */
  public static VisibilityGeneration open(Path directory) {
    return new VisibilityGeneration(directory);
  }

  /** JSON of the record, or of the state, with this id. */
  public Optional<String> findPayload(String id) {
    return find(id, VisibilityIndexDefinition.PAYLOAD);
  }
}
