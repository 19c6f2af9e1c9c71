/** Certifications as their registers know them, each register dated. */
@ApplicationModule(allowedDependencies = {"lheo", "register", "register :: store", "run"})
@NullMarked
package org.jalon.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
