/** Queries over one generation of the index, with facets counted over columns in memory. */
@NullMarked
package org.jalon.search.query;

import org.jspecify.annotations.NullMarked;
