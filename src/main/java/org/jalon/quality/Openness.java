package org.jalon.quality;

import java.util.Optional;
import org.jalon.organisation.Establishment;
import org.jalon.quality.code.Siret;

/** Whether an establishment is open, as Sirene says. */
public final class Openness {

  private Openness() {}

  /**
   * Closed, or unknown to the whole of Sirene. A wrong SIRET is not looked up: that it is wrong is
   * another rule's to say. Ask only when Sirene may be judged by.
   */
  public static boolean closed(Registers registers, String siret) {
    if (!Siret.valid(siret)) {
      return false;
    }
    Optional<Establishment> found = registers.findEstablishment(siret);
    return found.isPresent() ? !found.get().open() : registers.haveAllEstablishments();
  }
}
