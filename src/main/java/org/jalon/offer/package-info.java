/**
 * The stored offer: the LHÉO fragment kept verbatim, what is derived from it, and the change log.
 */
@ApplicationModule(allowedDependencies = {"run", "lheo", "place", "vocabulary", "language"})
@NullMarked
package org.jalon.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
