package org.jalon.diffusion;

import java.util.Optional;

/** The verdicts as they are stored. */
public interface Verdicts {

  /**
   * Empty when the id was never given, or when its verdicts are not computed yet.
   *
   * @throws org.springframework.dao.DataAccessException when the database is away
   */
  Optional<OfferVerdicts> find(String publicId);
}
