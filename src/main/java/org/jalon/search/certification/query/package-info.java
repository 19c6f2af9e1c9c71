/** Searches certifications: words and codes by the index, facets over sets of documents. */
@NullMarked
package org.jalon.search.certification.query;

import org.jspecify.annotations.NullMarked;
