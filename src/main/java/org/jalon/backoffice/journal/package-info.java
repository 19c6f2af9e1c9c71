/** Who did what, read back. */
@NullMarked
package org.jalon.backoffice.journal;

import org.jspecify.annotations.NullMarked;
