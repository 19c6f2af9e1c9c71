package org.jalon.diffusion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.run.Effect;
import org.jalon.run.Finding;
import org.jalon.run.Mender;

/** What control found on offers, for who mends them from outside. */
public interface Findings {

  /**
   * What to look for; an empty text asks for any.
   *
   * @param offer public id
   * @param siret of the responsible body
   * @param region INSEE code, of the source
   * @param rule id
   * @param page from 1
   */
  record Asked(
      String offer,
      String siret,
      String region,
      String rule,
      Optional<Effect> effect,
      Optional<Mender> mender,
      int page,
      int size) {}

  /**
   * @param since when a run found it first
   */
  record OnOffer(String publicId, String source, Finding finding, Instant since) {}

  /**
   * @param total on all pages
   */
  record Page(int total, List<OnOffer> findings) {}

  /**
   * @throws org.springframework.dao.DataAccessException when the database is away
   */
  Page find(Asked asked);
}
