/** Keeps the index level with the database: opens it, catches up, rebuilds it beside itself. */
@NullMarked
package org.jalon.search.upkeep;

import org.jspecify.annotations.NullMarked;
