/** Searches visibility: words and numbers by the index, facets over columns in memory. */
@NullMarked
package org.jalon.search.visibility.query;

import org.jspecify.annotations.NullMarked;
