/**
 * What readers search: the index's definition, its generations, facet counts over columns in
 * memory, and the queries the pages ask. Pages read only this module.
 */
@ApplicationModule(
    allowedDependencies = {
      "offer",
      "offer :: derive",
      "certification",
      "certification :: fiche",
      "certification :: reconversion",
      "language",
      "vocabulary",
      "place",
      "lheo",
      "run"
    })
@NullMarked
package org.jalon.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
