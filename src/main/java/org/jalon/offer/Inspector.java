package org.jalon.offer;

import java.util.List;
import java.util.Optional;
import org.jalon.lheo.Formation;
import org.jalon.lheo.FormationInFile;

/** Control, as a run asks for it: only for what changed since it was last asked. */
public interface Inspector {

  /** Finds nothing, ever. */
  Inspector NONE =
      new Inspector() {
        @Override
        public Inspection inspect(FormationInFile found, int ordinal) {
          return Inspection.CLEAN;
        }

        @Override
        public String mark() {
          return "none";
        }
      };

  /**
   * @param ordinal of the action in the formation, from 0
   */
  Inspection inspect(FormationInFile found, int ordinal);

  /**
   * Names the rules and the referentials in use: offers that were inspected under another mark are
   * inspected again, changed or not.
   */
  String mark();

  /** Same for two offers that may be one and the same; empty when too little is known. */
  default Optional<Long> twin(Formation formation, int ordinal) {
    return Optional.empty();
  }

  /** What could not be decided for want of a register; to be told on the report. */
  default List<Unchecked> unchecked() {
    return List.of();
  }
}
