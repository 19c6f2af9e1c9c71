/** Feeds on their way in: where they come from, what becomes of them, the site's first filling. */
@ApplicationModule(
    allowedDependencies = {
      "command",
      "database",
      "demonstration",
      "offer",
      "quality",
      "register",
      "organisation",
      "certification",
      "search",
      "lheo",
      "place",
      "run",
      "vocabulary",
      "language"
    })
@NullMarked
package org.jalon.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
