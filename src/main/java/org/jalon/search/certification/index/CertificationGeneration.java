package org.jalon.search.certification.index;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jalon.search.index.DocumentIndex;

/** A generation of the certifications' index. */
public final class CertificationGeneration extends DocumentIndex<CertificationDocument> {

  private CertificationGeneration(Path directory) {
    super(directory, CertificationDocument.class, new CertificationIndexDefinition());
  }

  /** Opens the index in the directory, creating it when there is none. */
  public static CertificationGeneration open(Path directory) {
    return new CertificationGeneration(directory);
  }

  /** JSON of the fiche, or of the state, with this id. */
  public Optional<String> findPayload(String id) {
    return find(id, CertificationIndexDefinition.PAYLOAD);
  }

  /** The stored fields that hold a document's card. */
  public static Set<String> cardFields() {
    return Set.of(CertificationIndexDefinition.CARD);
  }
}
