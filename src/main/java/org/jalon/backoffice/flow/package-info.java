/** The files of the flows and the keys that open them, for operators. */
@NullMarked
package org.jalon.backoffice.flow;

import org.jspecify.annotations.NullMarked;
