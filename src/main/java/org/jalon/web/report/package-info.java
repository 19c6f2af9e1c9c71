/** Readers say what is wrong with a course, and follow what becomes of it. */
@NullMarked
package org.jalon.web.report;

import org.jspecify.annotations.NullMarked;
