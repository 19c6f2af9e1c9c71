/**
 * Flows on their way out: consumers as data, gates, verdicts with their dates, and the files each
 * consumer fetches. Fills the index of visibility.
 */
@ApplicationModule(
    allowedDependencies = {
      "command",
      "database",
      "offer",
      "offer :: derive",
      "quality",
      "quality :: code",
      "certification",
      "certification :: fiche",
      "organisation",
      "register",
      "search",
      "search :: visibility",
      "lheo",
      "place",
      "run",
      "vocabulary",
      "language"
    })
@NullMarked
package org.jalon.diffusion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
