package org.jalon.quality;

import java.util.List;
import org.jalon.organisation.Qualiopi;
import org.jalon.organisation.TrainingBody;
import org.jalon.quality.code.Siret;

/** Who holds the quality mark Qualiopi, which belongs to the legal unit. */
public final class Qualification {

  private enum Answer {
    HELD,
    NOT_HELD,
    /** Not in the list: that is another rule's to say. */
    UNKNOWN
  }

  private Qualification() {}

  /**
   * Whether the list says that nobody who should hold the mark does. Ask only when the list may be
   * judged by.
   */
  public static boolean lacking(Subject subject, Qualiopi category) {
    Registers registers = subject.registers();
    Answer responsible =
        ask(registers, subject.formation().organismeFormationResponsable().siret(), category);
    if (subject.settings().qualiopiMode() == QualiopiMode.RESPONSABLE) {
      return responsible == Answer.NOT_HELD;
    }
    boolean held = responsible == Answer.HELD;
    boolean known = responsible != Answer.UNKNOWN;
    for (var trainer : subject.action().organismeFormateur()) {
      Answer answer = ask(registers, trainer.siret(), category);
      held |= answer == Answer.HELD;
      known |= answer != Answer.UNKNOWN;
    }
    return known && !held;
  }

  private static Answer ask(Registers registers, String siret, Qualiopi category) {
    if (!Siret.valid(siret)) {
      return Answer.UNKNOWN;
    }
    List<TrainingBody> bodies = registers.listBodies(Siret.siren(siret));
    for (TrainingBody body : bodies) {
      if (body.qualiopi().contains(category)) {
        return Answer.HELD;
      }
    }
    return bodies.isEmpty() ? Answer.UNKNOWN : Answer.NOT_HELD;
  }
}
