/** A region at a glance. */
@NullMarked
package org.jalon.backoffice.board;

import org.jspecify.annotations.NullMarked;
