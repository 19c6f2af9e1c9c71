/**
 * What a reader takes away from a course: paper, a picture to scan, dates, numbers, words to say.
 */
@NullMarked
package org.jalon.web.takeaway;

import org.jspecify.annotations.NullMarked;
