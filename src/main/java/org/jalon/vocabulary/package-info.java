/** Code lists with their meaning: CEFR levels, publics, kinds of course, funders. */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package org.jalon.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
