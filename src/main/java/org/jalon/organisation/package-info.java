/** Training organisations as the public registers know them, each register dated. */
@ApplicationModule(allowedDependencies = {"register", "register :: store", "run"})
@NullMarked
package org.jalon.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
