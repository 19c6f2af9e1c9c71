/** Jalon, the search site for training in France: one sub-package is one module. */
@NullMarked
package org.jalon;

import org.jspecify.annotations.NullMarked;
