/** Offers as spreadsheets: the published template, and what is read from one that was filled in. */
@NamedInterface("sheet")
@NullMarked
package org.jalon.diffusion.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
