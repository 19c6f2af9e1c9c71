/**
 * What professionals search: every offer, those included that readers do not see, with where it
 * stands in each flow. An index of its own, filled from a {@link
 * org.jalon.search.visibility.VisibilitySource}.
 */
@NamedInterface("visibility")
@NullMarked
package org.jalon.search.visibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
