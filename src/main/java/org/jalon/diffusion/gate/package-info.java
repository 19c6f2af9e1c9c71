/** What single consumers ask of an offer: one class a gate. Knows no consumer by name. */
@NullMarked
package org.jalon.diffusion.gate;

import org.jspecify.annotations.NullMarked;
