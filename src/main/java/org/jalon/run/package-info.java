/** What every import shares: attempt, finding, progress, report. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.jalon.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
