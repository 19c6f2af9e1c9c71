/** What readers and providers say of an offer: that it is wrong, still right, changed or full. */
@ApplicationModule(allowedDependencies = {"offer"})
@NullMarked
package org.jalon.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
