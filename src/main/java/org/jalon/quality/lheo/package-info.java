/**
 * Rules on the whole file, and on what the schema of LHÉO asks. The reader finds most of it; these
 * rules say which offer a fault is of, and what it does to the offer.
 */
@NullMarked
package org.jalon.quality.lheo;

import org.jspecify.annotations.NullMarked;
