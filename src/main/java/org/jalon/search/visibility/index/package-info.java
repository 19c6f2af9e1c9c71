/** The index of visibility: its definition, and how records get into it. */
@NullMarked
package org.jalon.search.visibility.index;

import org.jspecify.annotations.NullMarked;
