package org.jalon.organisation;

import java.util.List;
import java.util.Optional;
import org.jalon.run.Edition;

/** The public list of training organisations (“Liste publique des organismes de formation”). */
public interface TrainingBodies {

  /**
   * Which list is loaded; empty when none is, and then nobody can be said to be missing from it.
   */
  Optional<Edition> edition();

  /** The declarations of a legal unit, several after a move to another region. */
  List<TrainingBody> listBySiren(String siren);
}
