/** What the general catalogue of apprenticeship asks: the rules APP. */
@NullMarked
package org.jalon.quality.apprenticeship;

import org.jspecify.annotations.NullMarked;
