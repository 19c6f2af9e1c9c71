/**
 * Pro-A and the période de reconversion: which certification is a possible target, in which branch,
 * at which date. Records and pure functions; the branch agreements come with the jar.
 */
@NamedInterface("reconversion")
@NullMarked
package org.jalon.certification.reconversion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
