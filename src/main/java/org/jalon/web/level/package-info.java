/**
 * Which course fits: at most six questions whose answers stand in the address, and a pure decision.
 */
@NullMarked
package org.jalon.web.level;

import org.jspecify.annotations.NullMarked;
