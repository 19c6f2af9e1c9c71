/** Communes, arrondissements, departments, regions, and how to find them by what people type. */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package org.jalon.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
