/** Keeps the index of visibility level with its source: fills it, follows it, rebuilds it. */
@NullMarked
package org.jalon.search.visibility.upkeep;

import org.jspecify.annotations.NullMarked;
