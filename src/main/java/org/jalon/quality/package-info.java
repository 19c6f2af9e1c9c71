/** Control: the rule book, one class a rule. */
@ApplicationModule(
    allowedDependencies = {
      "offer",
      "organisation",
      "certification",
      "lheo",
      "place",
      "run",
      "vocabulary",
      "language"
    })
@NullMarked
package org.jalon.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
