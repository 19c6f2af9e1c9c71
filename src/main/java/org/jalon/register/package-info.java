/**
 * What every public register shares on its way in: guarded reading of CSV, dated editions, compact
 * tables in memory. No database here; {@code store} keeps the editions.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.jalon.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
