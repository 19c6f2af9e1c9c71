/** The API: the same searches as the pages, as JSON for other programs, and a page to try it. */
@NullMarked
package org.jalon.web.api;

import org.jspecify.annotations.NullMarked;
