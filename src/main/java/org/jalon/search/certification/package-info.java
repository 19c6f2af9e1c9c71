/**
 * What readers search of certifications: the same house as for courses, an index of its own beside
 * theirs.
 */
@NamedInterface("certification")
@NullMarked
package org.jalon.search.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
