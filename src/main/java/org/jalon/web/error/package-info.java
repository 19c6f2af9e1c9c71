/** What a reader sees when something is wrong: always a page in a language of the site. */
@NullMarked
package org.jalon.web.error;

import org.jspecify.annotations.NullMarked;
