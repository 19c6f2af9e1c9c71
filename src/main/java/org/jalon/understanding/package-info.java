/**
 * What people mean by the words they type, in any of the site's languages: read with the lexicon
 * ({@code i18n/lexicon}) and the gazetteer into filters, a place and French words to search.
 */
@ApplicationModule(allowedDependencies = {"search", "place", "vocabulary", "language"})
@NullMarked
package org.jalon.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
