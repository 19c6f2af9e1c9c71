/** An invented offer of the whole of France, shaped as the real feeds are. */
@ApplicationModule(allowedDependencies = {"lheo", "place", "vocabulary", "language"})
@NullMarked
package org.jalon.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
