package org.jalon.certification;

import java.util.Optional;
import org.jalon.run.Edition;

/** What is loaded of the registers of certifications. */
public interface Certifications {

  /** Which edition of a register is loaded; empty when none is. */
  Optional<Edition> edition(Register register);

  /**
   * A certification by its code ({@code RNCP36315}, {@code RS5616}, {@code CERTIFINFO84385}); empty
   * when its register does not have it.
   */
  Optional<Certification> find(String code);
}
