/** Calendar files (RFC 5545), whatever they tell of: a single course or a whole search. */
@NullMarked
package org.jalon.web.calendar;

import org.jspecify.annotations.NullMarked;
