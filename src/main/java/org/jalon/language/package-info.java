/** The site's languages as one table: tag, own name, direction, digits, aliases, text folding. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.jalon.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
