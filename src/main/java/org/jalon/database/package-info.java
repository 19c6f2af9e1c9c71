/** The PostgreSQL that the site starts by itself, or the one it is told of; its migrations. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.jalon.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
