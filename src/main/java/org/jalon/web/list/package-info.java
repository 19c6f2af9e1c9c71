/** A reader's own list of courses, which lives in its address and nowhere else. */
@NullMarked
package org.jalon.web.list;

import org.jspecify.annotations.NullMarked;
