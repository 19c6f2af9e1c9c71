/** The index itself: its definition, its generations on disk, and how documents get into it. */
@NullMarked
package org.jalon.search.index;

import org.jspecify.annotations.NullMarked;
