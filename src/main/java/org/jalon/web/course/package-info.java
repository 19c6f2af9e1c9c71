/** Search for courses, the course page, departments, the map's markers. */
@NullMarked
package org.jalon.web.course;

import org.jspecify.annotations.NullMarked;
