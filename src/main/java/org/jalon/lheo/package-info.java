/** LHÉO 2.2 and 2.3, read and written as streams. No Spring, no database. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.jalon.lheo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
