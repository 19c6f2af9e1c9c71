/** What a producer runs by hand on a LHÉO file, without the site: validate, transcode. */
@ApplicationModule(allowedDependencies = {"lheo", "language"})
@NullMarked
package org.jalon.tool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
