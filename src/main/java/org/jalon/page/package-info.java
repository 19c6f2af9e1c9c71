/**
 * What every page needs, whoever it is for: settings of the site, addresses of static files, the
 * language of a request, protective headers, the look of errors.
 */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package org.jalon.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
