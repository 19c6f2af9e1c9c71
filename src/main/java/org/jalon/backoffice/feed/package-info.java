/** VisibleSources, their runs, and what an operator decides on them. */
@NullMarked
package org.jalon.backoffice.feed;

import org.jspecify.annotations.NullMarked;
