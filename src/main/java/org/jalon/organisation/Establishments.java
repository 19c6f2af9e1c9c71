package org.jalon.organisation;

import java.util.Optional;
import org.jalon.run.Edition;

/** The state of establishments, from an extract of Sirene. */
public interface Establishments {

  /** Which extract is loaded; empty when none is. */
  Optional<Edition> edition();

  /**
   * An establishment; empty when the extract does not have it. An extract need not be the whole of
   * Sirene: {@link #complete()} tells whether being absent from it means being unknown to Insee.
   */
  Optional<Establishment> find(String siret);

  /** Whether the extract holds all establishments. */
  boolean complete();
}
